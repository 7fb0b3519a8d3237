package io.sqlmodel.benchmarks.run;

import com.sun.management.ThreadMXBean;
import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Checksum;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import java.lang.management.ManagementFactory;

/** The process that is timed: opens a peer on tables that exist, gets one row, closes the peer, and ends. */
final class ColdStart {
    private ColdStart() {}

    /**
     * Does that.
     *
     * @param args the peer, the database, its URL, and whether to tell what was allocated and executed, which takes time itself
     */
    public static void main(String... args) {
        Db db = Db.valueOf(args[1]);
        boolean tell = Boolean.parseBoolean(args[3]);
        if (tell) {
            Counter counter = new Counter();
            get(PeerName.valueOf(args[0]), new Place(db, args[2], counter::watch));
            System.out.println(allocated() + " " + counter.statements().size());
        } else {
            get(PeerName.valueOf(args[0]), Place.of(db, args[2]));
        }
    }

    private static void get(PeerName name, Place place) {
        Checksum walk = new Checksum();
        try (Peer peer = name.open(place)) {
            peer.get(1, walk);
        }
        if (walk.sum() == 0) {
            throw new IllegalStateException("Nothing was read");
        }
    }

    private static long allocated() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long bytes : threads.getThreadAllocatedBytes(threads.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }
}
