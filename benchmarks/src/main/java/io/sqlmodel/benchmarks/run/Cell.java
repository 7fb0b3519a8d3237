package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Checksum;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Tables;
import io.sqlmodel.benchmarks.work.Work;
import java.sql.SQLException;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One peer at one work on one database: what JMH makes in a process of its own. */
@State(Scope.Benchmark)
public class Cell {
    /** Which database. */
    @Param("H2")
    public Db db;

    /** Which work. */
    @Param("GET")
    public Work work;

    /** Who does it. */
    @Param("JDBC")
    public PeerName peer;

    private Tables tables;
    private Peer worker;
    private int turn;

    /** Kept, so that the JVM cannot leave it out. */
    long warmUp;

    /** Made by JMH. */
    public Cell() {}

    /**
     * Fills the database, opens the peer and lets it work until it is as fast as it gets.
     *
     * @throws SQLException if the database refuses
     */
    @Setup(Level.Trial)
    public void open() throws SQLException {
        Place place = Places.open(db);
        tables = new Tables(place);
        tables.create(Sample.TEAMS, true);
        worker = peer.open(place);
        warmUp = new WarmUp(this, isPrepared(db, work), work.writing(), Boolean.getBoolean(Timing.QUICK)).run();
    }

    /**
     * Lets the database clear up.
     *
     * @throws SQLException if the database refuses
     */
    @Setup(Level.Iteration)
    public void tidy() throws SQLException {
        if (work.writing()) {
            tables.tidy();
        }
    }

    /**
     * Closes the peer.
     *
     * @throws SQLException if the database refuses
     */
    @TearDown(Level.Trial)
    public void close() throws SQLException {
        worker.close();
        tables.close();
    }

    /** Whether something has to be done before each operation: rows put back, or H2 kept from giving those of the last time. */
    static boolean isPrepared(Db db, Work work) {
        return work.writing() || (db == Db.H2 && work != Work.GET);
    }

    /** Puts back what the operation before has changed. */
    void prepare() throws SQLException {
        tables.prepare(work);
    }

    /** Does the work once. */
    long run() {
        Checksum walk = new Checksum();
        work.run(worker, turn++, walk);
        return walk.sum();
    }
}
