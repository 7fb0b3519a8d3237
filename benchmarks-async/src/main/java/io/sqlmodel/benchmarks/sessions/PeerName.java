package io.sqlmodel.benchmarks.sessions;

import io.sqlmodel.benchmarks.sessions.hibernate.HibernateReactivePeer;
import io.sqlmodel.benchmarks.sessions.sqlmodel.SqlModelPeer;

/** Who takes part. */
enum PeerName {
    SQLMODEL("SQLModel") {
        @Override
        Peer open(String url, int connections) {
            return new SqlModelPeer(url, connections);
        }
    },
    HIBERNATE("Hibernate Reactive") {
        @Override
        Peer open(String url, int connections) {
            return new HibernateReactivePeer(url, connections);
        }
    };

    private final String label;

    PeerName(String label) {
        this.label = label;
    }

    abstract Peer open(String url, int connections);

    @Override
    public String toString() {
        return label;
    }
}
