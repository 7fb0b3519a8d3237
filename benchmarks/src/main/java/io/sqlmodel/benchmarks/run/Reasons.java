package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.peers.PeerName;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a work misses its goal, or a peer is ahead of it: told of those works only of which that is true. */
final class Reasons {
    private Reasons() {}

    static String of(Map<Db, Results> results) {
        Properties reasons = new Properties();
        try (InputStream file = Reasons.class.getResourceAsStream("reasons.properties")) {
            reasons.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> lines = Stream.of(Work.values())
                .filter(work ->
                        results.entrySet().stream().anyMatch(each -> isBehind(each.getKey(), each.getValue(), work)))
                .map(work -> "- **" + work.title() + "**: " + reasons.getProperty(work.id()))
                .toList();
        return lines.isEmpty() ? "None is." : lines.stream().collect(Collectors.joining("\n"));
    }

    private static boolean isBehind(Db db, Results results, Work work) {
        return results.cell(work, PeerName.SQLMODEL)
                .map(cell ->
                        Goals.isMissed(db, cell) || !Ahead.of(results, work).isEmpty())
                .orElse(false);
    }
}
