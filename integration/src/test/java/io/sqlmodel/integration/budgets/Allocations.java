package io.sqlmodel.integration.budgets;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

/** Counts bytes that the calling thread allocates, as the JVM does: garbage included, whatever the collector does. */
final class Allocations {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int WARM_UP = 30;
    private static final int RUNS = 20;

    private Allocations() {}

    /**
     * What some work allocates once everything that is made once is there: the least of several runs.
     *
     * @param work the work, told the number of the run
     * @return bytes of one run
     */
    static long of(IntConsumer work) {
        for (int run = 0; run < WARM_UP; run++) {
            work.accept(run % 3);
        }
        long least = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.accept(run % 3);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
