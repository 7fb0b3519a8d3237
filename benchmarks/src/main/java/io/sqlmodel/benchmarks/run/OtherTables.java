package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The cold start, and growth. */
final class OtherTables {
    private OtherTables() {}

    static String cold(Map<Db, Results> results) {
        List<String> heads = new ArrayList<>(List.of("library"));
        results.keySet().forEach(db -> heads.addAll(List.of(db.title() + ", ms", "MB")));
        MarkdownTable table = new MarkdownTable(heads);
        for (PeerName peer : PeerName.values()) {
            List<String> cells = new ArrayList<>(List.of(peer.title()));
            boolean known = false;
            for (Results each : results.values()) {
                Optional<ColdMeasure> cold = each.cold(peer);
                known |= cold.isPresent();
                cells.add(cold.map(found -> String.format(Locale.ROOT, "%.0f", found.millis()))
                        .orElse(""));
                cells.add(cold.map(found -> String.format(Locale.ROOT, "%.1f", found.bytes() / 1e6))
                        .orElse(""));
            }
            if (known) {
                table.add(cells);
            }
        }
        return table.toString();
    }

    static String growth(Map<Db, Results> results) {
        if (results.values().stream().allMatch(each -> each.growth().isEmpty())) {
            return "Not measured yet.";
        }
        MarkdownTable table = new MarkdownTable(List.of(
                "work and database",
                "rows",
                "SQLModel, ns a row",
                "JDBC",
                "ratio",
                "SQLModel, bytes a row",
                "JDBC",
                "ratio"));
        for (Growth growth : Growth.values()) {
            results.forEach((db, each) -> each.growth().stream()
                    .filter(measure -> measure.growth() == growth && measure.peer() == PeerName.SQLMODEL)
                    .forEach(measure -> each.growth(growth, PeerName.JDBC, measure.rows())
                            .ifPresent(limit -> table.add(row(growth.title() + ", " + db.title(), measure, limit)))));
        }
        return "![Time of one row, by number of rows](benchmarks-growth.svg)\n\n" + linear(results) + "\n\n" + table;
    }

    /** What a row costs among the most rows, as a multiple of what it costs among few. */
    private static String linear(Map<Db, Results> results) {
        MarkdownTable table = new MarkdownTable(List.of(
                "work and database",
                "from rows",
                "to rows",
                "SQLModel, time of a row",
                "JDBC",
                "SQLModel, bytes",
                "JDBC"));
        for (Growth growth : Growth.values()) {
            results.forEach((db, each) -> {
                List<GrowthMeasure> own = sizes(each, growth, PeerName.SQLMODEL);
                List<GrowthMeasure> limit = sizes(each, growth, PeerName.JDBC);
                if (own.size() > 1 && limit.size() == own.size()) {
                    table.add(List.of(
                            growth.title() + ", " + db.title(),
                            String.format(Locale.ROOT, "%,d", own.get(0).rows()),
                            String.format(
                                    Locale.ROOT, "%,d", own.get(own.size() - 1).rows()),
                            "× " + grows(own, GrowthMeasure::nanos),
                            "× " + grows(limit, GrowthMeasure::nanos),
                            "× " + grows(own, GrowthMeasure::bytes),
                            "× " + grows(limit, GrowthMeasure::bytes)));
                }
            });
        }
        return table.toString();
    }

    private static List<GrowthMeasure> sizes(Results results, Growth growth, PeerName peer) {
        return results.growth().stream()
                .filter(measure -> measure.growth() == growth && measure.peer() == peer)
                .sorted(Comparator.comparingInt(GrowthMeasure::rows))
                .toList();
    }

    private static String grows(List<GrowthMeasure> sizes, ToDoubleFunction<GrowthMeasure> cost) {
        return Numbers.ratio(cost.applyAsDouble(sizes.get(sizes.size() - 1)) / cost.applyAsDouble(sizes.get(0)));
    }

    private static List<String> row(String head, GrowthMeasure measure, GrowthMeasure limit) {
        return List.of(
                head,
                String.format(Locale.ROOT, "%,d", measure.rows()),
                String.format(Locale.ROOT, "%,.0f", measure.nanos()),
                String.format(Locale.ROOT, "%,.0f", limit.nanos()),
                Numbers.ratio(measure.nanos() / limit.nanos()),
                String.format(Locale.ROOT, "%,.0f", measure.bytes()),
                String.format(Locale.ROOT, "%,.0f", limit.bytes()),
                Numbers.ratio(measure.bytes() / limit.bytes()));
    }
}
