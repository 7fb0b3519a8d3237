package io.sqlmodel.benchmarks.run;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Does the work until it gets no faster and the JVM compiles no more of it, so that no library is timed before it is as fast as it
 * gets: small ones take two seconds, large ones more than ten. What counts is the thread's processor time, which no other process on
 * the machine disturbs.
 */
final class WarmUp {
    /** When it ends at the latest, in seconds. */
    static final int SECONDS = 10;

    /** The same for work that writes: it is the most code, and does the fewest operations in a second. */
    static final int WRITING_SECONDS = 20;

    /** It ends after so many parts in a row that are no faster, by {@link #GAIN}, than the best one before them. */
    static final int PARTS = 4;

    /** A part of the time, in percent. */
    static final int GAIN = 3;

    /** In none of those parts the JVM compiles for longer than this part of their time, in percent. */
    static final int COMPILING = 10;

    /** How long a part is, in milliseconds. */
    static final int PART = 300;

    private static final int QUICK_PART = 75;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

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
            boolean faster = now.nanos < best * (100 - GAIN) / 100;
            if (faster) {
                best = now.nanos;
            }
            since = faster || now.compiling > part * COMPILING / 100 ? 0 : since + 1;
        }
        return sum;
    }

    /** Some operations: the mean of their times, and how many milliseconds the JVM compiled meanwhile. */
    private final class Part {
        final double nanos;
        final long compiling;
        long sum;

        Part() throws SQLException {
            cell.tidy();
            long compiled = COMPILER.getTotalCompilationTime();
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
            compiling = COMPILER.getTotalCompilationTime() - compiled;
        }
    }
}
