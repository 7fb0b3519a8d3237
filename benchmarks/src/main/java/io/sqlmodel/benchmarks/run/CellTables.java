package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three tables for each database: time, allocation, statements. */
final class CellTables {
    private CellTables() {}

    static String all(Map<Db, Results> results) {
        return results.entrySet().stream()
                .map(each -> section(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    private static String section(Db db, Results results) {
        return """
                ## %s

                %s

                Time: that of JDBC, and the others' as multiples of it.

                %s

                Allocation, likewise.

                %s

                Statements of one operation.

                %s""".formatted(
                db.title(),
                environment(results.environment()),
                table(results, each -> Numbers.micros(each.nanos()), Measure::shownTime),
                table(results, each -> Numbers.kilobytes(each.bytes()), each -> Numbers.ratio(each.allocation())),
                table(
                        results,
                        each -> Integer.toString(each.statements()),
                        each -> Integer.toString(each.statements())));
    }

    private static String environment(Environment environment) {
        return "%s; %s; %s. %s."
                .formatted(
                        environment.machine(),
                        environment.system(),
                        environment.jdk(),
                        environment.versions().entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(", ")));
    }

    private static String table(Results results, Function<Measure, String> limit, Function<Measure, String> others) {
        List<PeerName> peers = peers(results);
        List<String> heads = new ArrayList<>(List.of("work"));
        peers.forEach(peer -> heads.add(peer.title()));
        MarkdownTable table = new MarkdownTable(heads);
        for (Work work : Work.values()) {
            List<String> cells = new ArrayList<>(List.of(work.title()));
            for (PeerName peer : peers) {
                Optional<Measure> cell = results.cell(work, peer);
                cells.add(cell.map(peer == PeerName.JDBC ? limit : others).orElse(""));
            }
            table.add(cells);
        }
        return table.toString();
    }

    private static List<PeerName> peers(Results results) {
        return Stream.of(PeerName.values())
                .filter(peer -> results.cells().stream().anyMatch(cell -> cell.peer() == peer))
                .toList();
    }
}
