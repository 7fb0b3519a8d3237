package io.sqlmodel.benchmarks.run;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Times what can be done again and again. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadBenchmark {
    /** Made by JMH. */
    public ReadBenchmark() {}

    /**
     * The work of the cell.
     *
     * @param cell who does what
     * @return a sum over what was read
     */
    @Benchmark
    public long read(Cell cell) {
        return cell.run();
    }
}
