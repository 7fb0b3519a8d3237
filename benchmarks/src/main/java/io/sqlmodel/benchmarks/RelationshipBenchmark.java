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

/** Times the work of each rival on SQLite in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RelationshipBenchmark {
    private static final String URL = "jdbc:sqlite::memory:";

    /** Who does the work. */
    @Param({"jdbc", "sqlmodel"})
    public String rival;

    private Workload workload;

    /**
     * Opens a rival's database.
     *
     * @param rival its name
     * @return its work
     */
    static Workload open(String rival) {
        return rival.equals("jdbc") ? new JdbcWorkload(URL) : new SqlModelWorkload(URL);
    }

    /** Fills the database. */
    @Setup(Level.Trial)
    public void open() {
        workload = open(rival);
    }

    /** Drops the database. */
    @TearDown(Level.Trial)
    public void close() {
        workload.close();
    }

    /**
     * Loads 1,000 rows as objects.
     *
     * @return a sum over them
     */
    @Benchmark
    public long loadFlat() {
        return workload.loadFlat();
    }

    /**
     * Loads 100 parents with 10 children each.
     *
     * @return a sum over them
     */
    @Benchmark
    public long loadParentsWithChildren() {
        return workload.loadParentsWithChildren();
    }
}
