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
import java.time.Duration;

/** The program of {@link HopsCommand}: SQLModel does all work that reads, in turn, so that each piece of code meets every class. */
final class Hops {
    private Hops() {}

    /**
     * Does that.
     *
     * @param args the database, its URL, and for how many seconds
     * @throws SQLException if the database refuses
     */
    public static void main(String... args) throws SQLException {
        Place place = Place.of(Db.valueOf(args[0]), args[1]);
        try (Tables tables = new Tables(place)) {
            tables.create(Sample.TEAMS, true);
            try (Peer peer = PeerName.SQLMODEL.open(place)) {
                long end = System.nanoTime()
                        + Duration.ofSeconds(Long.parseLong(args[2])).toNanos();
                for (int turn = 0; System.nanoTime() < end; turn++) {
                    for (Work work : Work.values()) {
                        if (!work.writing()) {
                            tables.prepare(work);
                            work.run(peer, turn, new Checksum());
                        }
                    }
                }
            }
        }
    }
}
