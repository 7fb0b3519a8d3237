package io.sqlmodel.benchmarks.peers;

import io.sqlmodel.benchmarks.peers.ebean.EbeanPeer;
import io.sqlmodel.benchmarks.peers.hibernate.HibernatePeer;
import io.sqlmodel.benchmarks.peers.jdbc.JdbcPeer;
import io.sqlmodel.benchmarks.peers.jdbi.JdbiPeer;
import io.sqlmodel.benchmarks.peers.jimmer.JimmerPeer;
import io.sqlmodel.benchmarks.peers.jooq.JooqPeer;
import io.sqlmodel.benchmarks.peers.sqlmodel.SqlModelPeer;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;

/** Who is compared. A further library is another constant and another case here, and a package beside this one. */
public enum PeerName {
    /** JDBC written by hand, the limit. */
    JDBC("JDBC", 0x7d8590),
    /** This project. */
    SQLMODEL("SQLModel", 0x2f81f7),
    /** Hibernate ORM. */
    HIBERNATE("Hibernate", 0xd98c2b),
    /** Ebean. */
    EBEAN("Ebean", 0x3fa66b),
    /** Jimmer. */
    JIMMER("Jimmer", 0xc9556f),
    /** jOOQ. */
    JOOQ("jOOQ", 0x9a6fd0),
    /** Jdbi. */
    JDBI("Jdbi", 0x2fa7b0);

    private final String title;
    private final int colour;

    PeerName(String title, int colour) {
        this.title = title;
        this.colour = colour;
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
     * Whether it is somebody else's library.
     *
     * @return true for all but JDBC and this project
     */
    public boolean isOther() {
        return this != JDBC && this != SQLMODEL;
    }

    /**
     * The colour of its bars, which must be seen on white and on black.
     *
     * @return red, green and blue
     */
    public int colour() {
        return colour;
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
            case EBEAN -> new EbeanPeer(place);
            case JIMMER -> new JimmerPeer(place);
            case JOOQ -> new JooqPeer(place);
            case JDBI -> new JdbiPeer(place);
        };
    }
}
