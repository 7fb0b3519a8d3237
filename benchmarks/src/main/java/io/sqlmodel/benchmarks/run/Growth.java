package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.work.Checksum;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Sample;

/** The work that is done on more and more rows. */
enum Growth {
    /** All heroes as objects. */
    LOAD("load") {
        @Override
        void run(Peer peer, int rows) {
            peer.flat(new Checksum());
        }
    },
    /** New teams with ten heroes each. */
    INSERT("insert") {
        @Override
        void run(Peer peer, int rows) {
            peer.insert(rows / Sample.HEROES, new Checksum());
        }
    },
    /** All heroes loaded, changed and written. */
    FLUSH("load and flush") {
        @Override
        void run(Peer peer, int rows) {
            peer.update();
        }
    };

    private final String title;

    Growth(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Does the work once. */
    abstract void run(Peer peer, int rows);
}
