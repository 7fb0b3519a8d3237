package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Work;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page and its plots, from what is stored. Its text is a resource. */
final class Page {
    /** Where the page is, from the root of the project. */
    static final Path FOLDER = Path.of("docs");

    private Page() {}

    static void write(Store store) {
        Map<Db, Results> results = store.results();
        String page = text().replace("{{goals}}", Goals.table(results))
                .replace("{{ahead}}", Ahead.table(results))
                .replace("{{reasons}}", Reasons.of(results))
                .replace("{{databases}}", CellTables.all(results))
                .replace("{{rounds}}", Integer.toString(ColdTiming.ROUNDS))
                .replace("{{cold}}", OtherTables.cold(results))
                .replace("{{growth}}", OtherTables.growth(results))
                .replace("{{works}}", works())
                .replace("{{forks}}", Integer.toString(Timing.FORKS))
                .replace("{{iterations}}", Integer.toString(Timing.ITERATIONS))
                .replace("{{iteration}}", seconds(Timing.ITERATION))
                .replace("{{parts}}", Integer.toString(WarmUp.PARTS))
                .replace("{{part}}", seconds(WarmUp.PART))
                .replace("{{gain}}", Integer.toString(WarmUp.GAIN))
                .replace("{{compiling}}", Integer.toString(WarmUp.COMPILING))
                .replace("{{seconds}}", Integer.toString(WarmUp.SECONDS))
                .replace("{{writingSeconds}}", Integer.toString(WarmUp.WRITING_SECONDS))
                .replace("{{calls}}", Long.toString(Math.round(1 / Timing.CALLS)))
                .replace("{{unsteady}}", percent(Measure.UNSTEADY))
                .replace("{{error}}", percent(error(results, 0.5)))
                .replace("{{errors}}", percent(error(results, 0.9)));
        try {
            Files.writeString(FOLDER.resolve("benchmarks.md"), page);
            Files.writeString(FOLDER.resolve("benchmarks.svg"), RatioPlot.svg(results));
            Files.writeString(FOLDER.resolve("benchmarks-growth.svg"), GrowthPlot.svg(results));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try (InputStream file = Page.class.getResourceAsStream("page.md")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String works() {
        return Stream.of(Work.values())
                .map(work -> "| " + work.title() + " | `" + work.id() + "` | " + work.summary() + " |\n")
                .collect(Collectors.joining("", "| work | name | what |\n|---|---|---|\n", ""));
    }

    /** The error that a part of all cells does not exceed. */
    private static double error(Map<Db, Results> results, double part) {
        List<Double> errors = results.values().stream()
                .flatMap(each -> each.cells().stream())
                .map(Measure::deviation)
                .sorted()
                .toList();
        return errors.isEmpty() ? 0 : errors.get((int) (part * (errors.size() - 1)));
    }

    private static String percent(double part) {
        return Math.round(100 * part) + "%";
    }

    private static String seconds(int millis) {
        return Double.toString(millis / 1000.0);
    }
}
