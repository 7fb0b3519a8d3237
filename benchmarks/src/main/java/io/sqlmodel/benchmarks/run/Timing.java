package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.Collection;
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

/** All settings of the timed runs. A cell takes about five seconds, so that a full run takes twenty minutes. */
final class Timing {
    private static final TimeValue ITERATION = TimeValue.milliseconds(400);
    private static final TimeValue QUICK_ITERATION = TimeValue.milliseconds(200);
    private static final int WARMUPS = 3;
    private static final int ITERATIONS = 5;
    private static final String[] JVM = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"};

    private final int forks;
    private final boolean quick;

    Timing(int forks, boolean quick) {
        this.forks = forks;
        this.quick = quick;
    }

    /** The peers at one work, one right after the other, so that they meet the same machine. */
    List<Measure> measure(Db db, Work work, Map<PeerName, Map<Work, Integer>> statements) {
        try {
            List<Measure> measures = new Runner(
                            options(db, work, statements.keySet()).build())
                    .run().stream()
                            .map(result -> measure(result, work, statements))
                            .toList();
            Measure limit = measures.stream()
                    .filter(each -> each.peer() == PeerName.JDBC)
                    .findFirst()
                    .orElseThrow();
            return measures.stream().map(each -> each.limitedBy(limit)).toList();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChainedOptionsBuilder options(Db db, Work work, Collection<PeerName> peers) {
        Class<?> benchmark = Cell.isPrepared(db, work) ? PreparedBenchmark.class : ReadBenchmark.class;
        TimeValue time = quick ? QUICK_ITERATION : ITERATION;
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName())
                .param("db", db.name())
                .param("work", work.name())
                .param("peer", peers.stream().map(PeerName::name).toArray(String[]::new))
                .forks(forks)
                .warmupIterations(WARMUPS)
                .warmupTime(time)
                .measurementIterations(quick ? WARMUPS : ITERATIONS)
                .measurementTime(time)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend(JVM);
        return db == Db.POSTGRESQL
                ? options.jvmArgsPrepend("-D" + Places.POSTGRESQL + "=" + Places.postgresql())
                : options;
    }

    private static Measure measure(RunResult result, Work work, Map<PeerName, Map<Work, Integer>> statements) {
        PeerName peer = PeerName.valueOf(result.getParams().getParam("peer"));
        return new Measure(
                work,
                peer,
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                result.getSecondaryResults().containsKey("operations")
                        ? score(result, "bytes") / score(result, "operations")
                        : score(result, "gc.alloc.rate.norm"),
                statements.get(peer).get(work),
                1,
                1);
    }

    private static double score(RunResult result, String name) {
        return result.getSecondaryResults().get(name).getScore();
    }
}
