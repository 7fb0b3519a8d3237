package io.sqlmodel.integration.async;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** A thread that counts how often it is kept waiting, as that of an event loop must never be. */
final class Unblockable {
    private long blocked;

    /** Does something on the thread. */
    void call(Runnable work) {
        Thread thread = new Thread(() -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long id = Thread.currentThread().getId();
            long before = threads.getThreadInfo(id).getWaitedCount();
            work.run();
            blocked = threads.getThreadInfo(id).getWaitedCount() - before;
        });
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** How often it waited or parked. */
    long blocked() {
        return blocked;
    }
}
