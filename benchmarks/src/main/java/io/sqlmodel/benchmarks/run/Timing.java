package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * All settings of the timed runs. A cell has several processes, and each peer has had its turn before the next round begins, in the
 * reverse order: what changes on the machine in the course of time meets all peers alike.
 */
final class Timing {
    /** Tells a process that it is to be short. */
    static final String QUICK = "benchmarks.quick";

    /** Processes of a cell, if the command line does not say another number. */
    static final int FORKS = 2;

    /** How often a process is measured. */
    static final int ITERATIONS = 4;

    /** How long, in milliseconds. */
    static final int ITERATION = 250;

    /**
     * The JVM optimizes code after so much of the calls that it waits for otherwise, where work writes to a server. What is called
     * once in an operation would be interpreted, or run with counters, for 5,000 operations; a process has time for some hundred. In
     * process there is time for thousands, and databases that are themselves optimized so early vary more.
     */
    static final double CALLS = 0.1;

    private static final int QUICK_ITERATION = 100;
    private static final List<String> JVM = List.of("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC");

    private final int forks;
    private final boolean quick;

    Timing(int forks, boolean quick) {
        this.forks = forks;
        this.quick = quick;
    }

    /** The peers at one work. */
    List<Measure> measure(Db db, Work work, Map<PeerName, Map<Work, Integer>> statements) {
        Map<PeerName, List<RunResult>> results = new EnumMap<>(PeerName.class);
        List<PeerName> order = new ArrayList<>(statements.keySet());
        for (int round = 0; round < forks; round++) {
            for (PeerName peer : order) {
                results.computeIfAbsent(peer, each -> new ArrayList<>()).add(run(db, work, peer));
            }
            Collections.reverse(order);
        }
        Measure limit = measure(work, PeerName.JDBC, results, statements);
        return results.keySet().stream()
                .map(peer -> measure(work, peer, results, statements).limitedBy(limit))
                .toList();
    }

    /** One process. */
    private RunResult run(Db db, Work work, PeerName peer) {
        Class<?> benchmark = Cell.isPrepared(db, work) ? PreparedBenchmark.class : ReadBenchmark.class;
        TimeValue time = TimeValue.milliseconds(quick ? QUICK_ITERATION : ITERATION);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName())
                .param("db", db.name())
                .param("work", work.name())
                .param("peer", peer.name())
                .forks(1)
                // The rest of it is done by WarmUp.
                .warmupIterations(1)
                .warmupTime(time)
                .measurementIterations(ITERATIONS)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend(jvm(db, work));
        try {
            return new Runner(options.build()).runSingle();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private String[] jvm(Db db, Work work) {
        List<String> options = new ArrayList<>(JVM);
        options.add("-D" + QUICK + "=" + quick);
        if (db == Db.POSTGRESQL) {
            if (work.writing()) {
                options.add("-XX:CompileThresholdScaling=" + CALLS);
            }
            options.add("-D" + Places.POSTGRESQL + "=" + Places.postgresql());
        }
        return options.toArray(String[]::new);
    }

    private static Measure measure(
            Work work,
            PeerName peer,
            Map<PeerName, List<RunResult>> results,
            Map<PeerName, Map<Work, Integer>> statements) {
        List<RunResult> processes = results.get(peer);
        List<Double> nanos = processes.stream().map(Timing::nanos).toList();
        return new Measure(
                work,
                peer,
                mean(nanos),
                (Collections.max(nanos) - Collections.min(nanos)) / 2,
                mean(processes.stream().map(Timing::bytes).toList()),
                statements.get(peer).get(work),
                1,
                1);
    }

    private static double mean(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** The median of a process: something that comes by, such as a collection, is to meet none or all of a cell. */
    private static double nanos(RunResult process) {
        return Median.of(process.getAggregatedResult().getIterationResults().stream()
                .map(each -> each.getPrimaryResult().getScore())
                .toList());
    }

    private static double bytes(RunResult process) {
        return process.getSecondaryResults().containsKey("operations")
                ? score(process, "bytes") / score(process, "operations")
                : score(process, "gc.alloc.rate.norm");
    }

    private static double score(RunResult process, String name) {
        return process.getSecondaryResults().get(name).getScore();
    }
}
