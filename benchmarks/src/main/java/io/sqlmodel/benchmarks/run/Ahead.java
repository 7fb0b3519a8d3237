package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a peer is ahead of SQLModel: a row for each work, a column for each database. */
final class Ahead {
    private Ahead() {}

    /** Peers that take less time than SQLModel, the fastest first. */
    static List<Measure> of(Results results, Work work) {
        return results.cell(work, PeerName.SQLMODEL).stream()
                .flatMap(own -> results.cells().stream()
                        .filter(other -> other.peer().isOther() && other.work() == work && other.nanos() < own.nanos()))
                .sorted(Comparator.comparingDouble(Measure::nanos))
                .toList();
    }

    static String table(Map<Db, Results> results) {
        List<String> heads = new ArrayList<>(List.of("work"));
        results.keySet().forEach(db -> heads.add(db.title()));
        MarkdownTable table = MarkdownTable.ofText(heads);
        for (Work work : Work.values()) {
            List<String> cells = new ArrayList<>(List.of(work.title()));
            results.values().forEach(each -> cells.add(cell(each, work)));
            if (cells.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
                table.add(cells);
            }
        }
        return table.lines().isEmpty() ? "Nowhere." : table.toString();
    }

    private static String cell(Results results, Work work) {
        List<Measure> ahead = of(results, work);
        if (ahead.isEmpty()) {
            return "";
        }
        String others = ahead.stream()
                .map(other -> other.peer().title() + " " + other.shownTime())
                .collect(Collectors.joining(", "));
        return others + "; SQLModel "
                + results.cell(work, PeerName.SQLMODEL).orElseThrow().shownTime();
    }
}
