package io.sqlmodel.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Times the insertion of a graph by each rival on SQLite in memory; what it added is deleted in between. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InsertBenchmark {
    /** Who does the work. */
    @Param({"jdbc", "sqlmodel"})
    public String rival;

    private Workload workload;

    /** Fills the database. */
    @Setup(Level.Trial)
    public void open() {
        workload = RelationshipBenchmark.open(rival);
    }

    /** Drops the database. */
    @TearDown(Level.Trial)
    public void close() {
        workload.close();
    }

    /** Deletes what was added. An operation takes a millisecond, so that this does not disturb its timing. */
    @TearDown(Level.Invocation)
    public void clear() {
        workload.clear();
    }

    /**
     * Inserts 100 parents with 10 children each.
     *
     * @return the number of keys
     */
    @Benchmark
    public long insertGraph() {
        return workload.insertGraph();
    }
}
