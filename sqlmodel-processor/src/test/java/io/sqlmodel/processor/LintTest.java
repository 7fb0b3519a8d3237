package io.sqlmodel.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sqlmodel.processor.lint.Lint;
import io.sqlmodel.processor.report.ProcessorMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/**
 * Programs that compile with warnings: {@code src/test/resources/lint}, each named by the tip that it does not follow. A
 * comment {@code //! SM-2200: text} says which warning its line has, and there is no other.
 */
class LintTest {
    private static final Path FOLDER = Path.of("src/test/resources/lint");
    private static final Pattern NAME = Pattern.compile("\\[sqlmodel:([a-z-]+)]");

    /** The Eclipse compiler does not show {@code @Nullable} where the generated class does not exist yet. */
    private static final Set<String> FOR_JAVAC = Set.of("what_may_be_null_says_so.java");

    private record Warning(int line, String text) {}

    @TestFactory
    Stream<DynamicTest> everyWarningIsOnItsLine() throws IOException {
        return programs(
                (compilers, program) -> {
                    List<Warning> found = warnings(compilers, program, "warn");
                    List<Warning> expected = expected(program);

                    assertThat(found).extracting(Warning::line).containsExactlyInAnyOrderElementsOf(lines(expected));
                    for (Warning warning : expected) {
                        assertThat(found).anySatisfy(one -> {
                            assertThat(one.line()).isEqualTo(warning.line());
                            assertThat(one.text())
                                    .contains(warning.text().substring(0, "SM-2200".length()))
                                    .contains(warning.text().substring("SM-2200: ".length()));
                        });
                    }
                },
                Compilers.values());
    }

    @TestFactory
    Stream<DynamicTest> everyWarningIsSilencedOnItsAccessor() throws IOException {
        return programs(
                (compilers, program) -> {
                    List<String> lines = new ArrayList<>(program.lines().toList());
                    for (Warning warning : silenceable(compilers, program)) {
                        lines.set(warning.line() - 1, suppress(warning) + lines.get(warning.line() - 1));
                    }

                    assertThat(silenceable(compilers, String.join("\n", lines))).isEmpty();
                },
                Compilers.values());
    }

    @TestFactory
    Stream<DynamicTest> everyWarningIsSilencedOnItsModel() throws IOException {
        return programs(
                (compilers, program) -> {
                    List<String> lines = new ArrayList<>(program.lines().toList());
                    for (Warning warning : silenceable(compilers, program)) {
                        int table = lines.subList(0, warning.line()).lastIndexOf("@Table");
                        table = Math.max(
                                table, lines.subList(0, warning.line()).lastIndexOf(suppress(warning) + "@Table"));
                        lines.set(
                                table,
                                lines.get(table).startsWith("@Sup") ? lines.get(table) : suppress(warning) + "@Table");
                    }

                    assertThat(silenceable(compilers, String.join("\n", lines))).isEmpty();
                },
                Compilers.JAVAC);
    }

    @TestFactory
    Stream<DynamicTest> anOptionTurnsWarningsOffOrIntoErrors() throws IOException {
        return programs(
                (compilers, program) -> {
                    String name = name(warnings(compilers, program, "warn").get(0));
                    List<String> errors = compilation(compilers, program, "off," + name + ":error")
                            .errors();

                    assertThat(warnings(compilers, program, name + ":off")).isEmpty();
                    assertThat(errors).isNotEmpty();
                },
                Compilers.JAVAC);
    }

    @Test
    void everyWarningHasItsProgramAndItsPlaceInTheGuide() throws IOException {
        Set<Lint> untested = EnumSet.allOf(Lint.class);
        for (Path file : files()) {
            String program = Files.readString(file);
            untested.removeIf(lint ->
                    program.contains(ProcessorMessage.valueOf(lint.name()).code()));
        }
        String guide = Files.readString(Path.of("../docs/lint.md"));

        assertThat(untested).isEmpty();
        assertThat(Lint.values()).allSatisfy(lint -> assertThat(guide).contains("\n| `" + lint.id() + "` |"));
    }

    @Test
    void anOptionThatIsNoneIsAnError() {
        String program =
                "@io.sqlmodel.annotation.Table interface AModel { @io.sqlmodel.annotation.PrimaryKey Long id(); }";

        for (String option : List.of("loud", "eager-joins:off", "eager-join:loud", "off eager-join:warn")) {
            assertThat(compilation(Compilers.JAVAC, program, option).errors())
                    .singleElement()
                    .asString()
                    .contains("SM-2239: -Asqlmodel.lint=" + option);
        }
    }

    @Test
    void aShapeThatIsThereAsAClassFileWasWarnedOfBefore() {
        Compilation.Outcome first = Compilation.with(Compilers.JAVAC).of("""
                package lint;
                import io.sqlmodel.annotation.*;
                @Table interface NodeModel {
                    @PrimaryKey Long id();
                    @ForeignKey("node.id") Long parentId();
                    @SuppressWarnings("sqlmodel:eager-depth") @Relationship(lazy = Lazy.SELECTIN) Node parent();
                }
                """).compile();
        first.delete("lint.Node");

        Compilation.Outcome second = Compilation.into(first.classes(), Compilers.JAVAC)
                .reprocessing("lint.NodeModel")
                .of("package lint; class Other {}")
                .compile();

        assertThat(first.texts()).isEmpty();
        assertThat(second.texts()).isEmpty();
        assertThat(second.registered()).isEqualTo("lint.Node\n");
    }

    private interface Check {
        void of(Compilers compilers, String program) throws Throwable;
    }

    private static Stream<DynamicTest> programs(Check check, Compilers... all) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Compilers compilers : all) {
            for (Path file : files()) {
                String name = file.getFileName().toString();
                if (compilers == Compilers.JAVAC || !FOR_JAVAC.contains(name)) {
                    Executable test = () -> check.of(compilers, Files.readString(file));
                    tests.add(dynamicTest(
                            compilers + " " + name.replace(".java", "").replace('_', ' '), test));
                }
            }
        }
        return tests.stream();
    }

    /** A name that is unknown silences nothing, and so is not silenced by a name beside it. */
    private static List<Warning> silenceable(Compilers compilers, String program) {
        return warnings(compilers, program, "unknown-warning:off");
    }

    private static List<Warning> warnings(Compilers compilers, String program, String option) {
        return warnings(compilation(compilers, program, option));
    }

    private static List<Warning> warnings(Compilation.Outcome outcome) {
        return outcome.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.WARNING)
                .filter(diagnostic -> diagnostic.getMessage(null).contains("SM-2"))
                .map(diagnostic -> new Warning((int) diagnostic.getLineNumber(), diagnostic.getMessage(null)))
                .toList();
    }

    private static Compilation.Outcome compilation(Compilers compilers, String program, String option) {
        return Compilation.with(compilers)
                .tolerant("-Asqlmodel.lint=" + option, "-proc:only")
                .of(program)
                .compile();
    }

    private static List<Warning> expected(String program) {
        List<Warning> expected = new ArrayList<>();
        List<String> lines = program.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int mark = lines.get(i).indexOf(" //! ");
            if (mark >= 0) {
                expected.add(new Warning(i + 1, lines.get(i).substring(mark + " //! ".length())));
            }
        }
        return expected;
    }

    private static List<Integer> lines(List<Warning> warnings) {
        return warnings.stream().map(Warning::line).toList();
    }

    private static String suppress(Warning warning) {
        return "@SuppressWarnings(\"sqlmodel:" + name(warning) + "\") ";
    }

    private static String name(Warning warning) {
        Matcher name = NAME.matcher(warning.text());
        assertThat(name.find()).isTrue();
        return name.group(1);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
