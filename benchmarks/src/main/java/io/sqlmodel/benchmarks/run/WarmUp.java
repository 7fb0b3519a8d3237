package io.sqlmodel.benchmarks.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Does the work until it gets no faster, so that no library is timed while the JVM still compiles it: small ones take two seconds,
 * large ones more than five. What counts is the thread's processor time, which no other process on the machine disturbs.
 */
final class WarmUp {
    /** When it ends at the latest, in seconds. */
    static final int SECONDS = 6;

    /** The same for work that writes: it is the most code, and does the fewest operations in a second. */
    static final int WRITING_SECONDS = 10;

    /** It ends after so many parts in a row that are no faster, by {@link #GAIN}, than the best one before them. */
    static final int PARTS = 4;

    /** A part of the time, in percent. */
    static final int GAIN = 3;

    /** How long a part is, in milliseconds. */
    static final int PART = 300;

    private static final int QUICK_PART = 75;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Cell cell;
    private final boolean prepared;
    private final int seconds;
    private final int part;

    WarmUp(Cell cell, boolean prepared, boolean writing, boolean quick) {
        this.cell = cell;
        this.prepared = prepared;
        seconds = writing ? WRITING_SECONDS : SECONDS;
        part = quick ? QUICK_PART : PART;
    }

    /** Gives a sum over what was read. */
    long run() throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds) * part / PART;
        long sum = 0;
        double best = Double.MAX_VALUE;
        int since = 0;
        while (since < PARTS && System.nanoTime() < end) {
            Part now = new Part();
            sum += now.sum;
            if (now.nanos < best * (100 - GAIN) / 100) {
                best = now.nanos;
                since = 0;
            } else {
                since++;
            }
        }
        return sum;
    }

    /** The mean of some operations. */
    private final class Part {
        final double nanos;
        long sum;

        Part() throws SQLException {
            cell.tidy();
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(part);
            long operations = 0;
            long preparing = 0;
            long start = THREADS.getCurrentThreadCpuTime();
            while (System.nanoTime() < end) {
                if (prepared) {
                    long before = THREADS.getCurrentThreadCpuTime();
                    cell.prepare();
                    preparing += THREADS.getCurrentThreadCpuTime() - before;
                }
                sum += cell.run();
                operations++;
            }
            nanos = (double) (THREADS.getCurrentThreadCpuTime() - start - preparing) / operations;
        }
    }
}
