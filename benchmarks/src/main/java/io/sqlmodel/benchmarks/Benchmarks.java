package io.sqlmodel.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Checks that the rivals do the same, times them, and prints their ratios to JDBC in the same run. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param args a number of forks, 2 if none is given
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String[] args) throws RunnerException {
        check();
        int forks = args.length == 0 ? 2 : Integer.parseInt(args[0]);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(RelationshipBenchmark.class.getName())
                        .include(InsertBenchmark.class.getName())
                        .forks(forks)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(2))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        print(results);
    }

    private static void check() {
        try (Workload jdbc = RelationshipBenchmark.open("jdbc");
                Workload sqlmodel = RelationshipBenchmark.open("sqlmodel")) {
            same("loadFlat", jdbc.loadFlat(), sqlmodel.loadFlat());
            same("loadParentsWithChildren", jdbc.loadParentsWithChildren(), sqlmodel.loadParentsWithChildren());
            same("insertGraph", jdbc.insertGraph(), sqlmodel.insertGraph());
        }
    }

    private static void same(String work, long expected, long found) {
        if (expected != found) {
            throw new IllegalStateException(work + " gives " + expected + " by JDBC and " + found + " by SQLModel");
        }
    }

    private static void print(Collection<RunResult> results) {
        Map<String, Map<String, double[]>> table = new TreeMap<>();
        for (RunResult result : results) {
            String work = result.getPrimaryResult().getLabel();
            double bytes =
                    result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            table.computeIfAbsent(work, each -> new TreeMap<>())
                    .put(
                            result.getParams().getParam("rival"),
                            new double[] {result.getPrimaryResult().getScore(), bytes});
        }
        System.out.printf("%n%-26s %12s %12s %7s %12s%n", "work", "jdbc us/op", "sqlmodel", "time", "allocation");
        table.forEach((work, rivals) -> {
            double[] jdbc = rivals.get("jdbc");
            double[] sqlmodel = rivals.get("sqlmodel");
            System.out.printf(
                    "%-26s %12.0f %12.0f %6.2fx %11.2fx%n",
                    work, jdbc[0], sqlmodel[0], sqlmodel[0] / jdbc[0], sqlmodel[1] / jdbc[1]);
        });
    }
}
