package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What SQLModel is to reach, and where it does not. */
final class Goals {
    private static final double SERVER_READ = 1.15;
    private static final double SERVER_ALLOCATION = 1.25;
    private static final double SERVER_WRITE = 1.25;
    private static final double PROCESS_READ = 1.5;
    private static final double PROCESS_GET = 2;
    private static final double PROCESS_WRITE = 1.3;

    private Goals() {}

    /** The most that a work may take, as a multiple of JDBC. */
    static double time(Db db, Work work) {
        if (db == Db.POSTGRESQL) {
            return work.writing() ? SERVER_WRITE : SERVER_READ;
        }
        if (work.writing()) {
            return PROCESS_WRITE;
        }
        return work == Work.GET ? PROCESS_GET : PROCESS_READ;
    }

    /** Whether a work takes longer than it may. */
    static boolean isMissed(Db db, Measure cell) {
        return cell.time() > time(db, cell.work());
    }

    /** Three or four rows for each database. */
    static String table(Map<Db, Results> results) {
        MarkdownTable table = MarkdownTable.ofText(List.of("database", "goal", "holds at", "missed at"));
        results.forEach((db, each) -> {
            List<Measure> reads =
                    own(each).filter(cell -> !cell.work().writing()).toList();
            List<Measure> writes =
                    own(each).filter(cell -> cell.work().writing()).toList();
            table.add(row(db, times(db, reads, "reads"), reads, cell -> isMissed(db, cell), Measure::time));
            if (db == Db.POSTGRESQL) {
                table.add(row(
                        db,
                        "reads: allocation at most " + SERVER_ALLOCATION + " times JDBC's",
                        reads,
                        cell -> cell.allocation() > SERVER_ALLOCATION,
                        Measure::allocation));
            }
            table.add(row(db, times(db, writes, "writes"), writes, cell -> isMissed(db, cell), Measure::time));
            table.add(cold(db, each));
        });
        return table.toString();
    }

    private static String times(Db db, List<Measure> cells, String kind) {
        String limits =
                cells.stream()
                        .map(Measure::work)
                        .collect(Collectors.groupingBy(work -> time(db, work)))
                        .entrySet()
                        .stream()
                        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                        .map(limit -> limit.getValue().size() > 1
                                ? String.format(Locale.ROOT, "%.2f times JDBC's", limit.getKey())
                                : String.format(
                                        Locale.ROOT,
                                        "%s %.2f",
                                        limit.getValue().get(0).id(),
                                        limit.getKey()))
                        .collect(Collectors.joining("; "));
        return kind + ": time at most " + limits;
    }

    private static List<String> row(
            Db db, String goal, List<Measure> cells, Predicate<Measure> missed, ToDoubleFunction<Measure> ratio) {
        List<Measure> misses = cells.stream().filter(missed).toList();
        return List.of(
                db.title(),
                goal,
                cells.size() - misses.size() + " of " + cells.size(),
                misses.stream()
                        .map(cell -> cell.work().id() + " " + Numbers.ratio(ratio.applyAsDouble(cell)))
                        .collect(Collectors.joining(", ")));
    }

    private static List<String> cold(Db db, Results results) {
        List<ColdMeasure> faster = results.cold(PeerName.SQLMODEL).stream()
                .flatMap(own -> results.cold().stream()
                        .filter(other -> other.peer().isOther() && other.millis() < own.millis()))
                .toList();
        long others =
                results.cold().stream().filter(cold -> cold.peer().isOther()).count();
        return List.of(
                db.title(),
                "cold start under every peer's",
                others - faster.size() + " of " + others,
                faster.stream()
                        .map(other -> other.peer().title() + " " + Math.round(other.millis()) + " ms")
                        .collect(Collectors.joining(", ")));
    }

    private static Stream<Measure> own(Results results) {
        return results.cells().stream().filter(cell -> cell.peer() == PeerName.SQLMODEL);
    }
}
