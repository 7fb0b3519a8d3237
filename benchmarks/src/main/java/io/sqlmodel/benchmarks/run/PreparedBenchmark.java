package io.sqlmodel.benchmarks.run;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Times what needs something done before each operation ({@link Cell#isPrepared}). An operation takes a good part of a
 * millisecond, so that this does not disturb its timing.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PreparedBenchmark {
    /** Made by JMH. */
    public PreparedBenchmark() {}

    /** Puts back rows. */
    @State(Scope.Benchmark)
    public static class Rows {
        /** Made by JMH. */
        public Rows() {}

        /**
         * Puts back what the operation before has changed.
         *
         * @param cell who does what
         * @throws SQLException if the database refuses
         */
        @Setup(Level.Invocation)
        public void prepare(Cell cell) throws SQLException {
            cell.prepare();
        }
    }

    /** What the work alone allocates: the profiler of JMH would count what puts the rows back as well. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Allocation {
        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        /** Bytes. */
        public long bytes;

        /** Operations that allocated them. */
        public long operations;

        /** Made by JMH. */
        public Allocation() {}
    }

    /**
     * The work of the cell.
     *
     * @param cell who does what
     * @param rows puts back rows before
     * @param allocation learns what was allocated
     * @return a sum over the new keys
     */
    @Benchmark
    public long run(Cell cell, Rows rows, Allocation allocation) {
        long before = Allocation.THREADS.getCurrentThreadAllocatedBytes();
        long sum = cell.run();
        allocation.bytes += Allocation.THREADS.getCurrentThreadAllocatedBytes() - before;
        allocation.operations++;
        return sum;
    }
}
