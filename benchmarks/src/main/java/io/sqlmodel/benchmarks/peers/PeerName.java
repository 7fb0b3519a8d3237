package io.sqlmodel.benchmarks.peers;

import io.sqlmodel.benchmarks.peers.hibernate.HibernatePeer;
import io.sqlmodel.benchmarks.peers.jdbc.JdbcPeer;
import io.sqlmodel.benchmarks.peers.sqlmodel.SqlModelPeer;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;

/** Who is compared. A further library is another constant and another case here, and a package beside this one. */
public enum PeerName {
    /** JDBC written by hand, the limit. */
    JDBC("JDBC"),
    /** This project. */
    SQLMODEL("SQLModel"),
    /** Hibernate ORM. */
    HIBERNATE("Hibernate");

    private final String title;

    PeerName(String title) {
        this.title = title;
    }

    /**
     * The name on the page.
     *
     * @return as its makers write it
     */
    public String title() {
        return title;
    }

    /**
     * Opens a peer. A switch without lambdas, since the cold start is timed and must not load other peers' classes.
     *
     * @param place where
     * @return the peer, ready to work
     */
    public Peer open(Place place) {
        return switch (this) {
            case JDBC -> new JdbcPeer(place);
            case SQLMODEL -> new SqlModelPeer(place);
            case HIBERNATE -> new HibernatePeer(place);
        };
    }
}
