package io.sqlmodel.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sqlmodel.processor.report.ProcessorMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs that must not compile: {@code src/test/resources/bad}, each named by the rule that it breaks. A comment
 * {@code //! SM-2011: text} says which error its line has, and there is no other.
 */
class BadProgramTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad");

    /** The Eclipse compiler drops annotations of types that are not complete yet, and has no place for records. */
    private static final Set<String> FOR_JAVAC =
            Set.of("a_collection_is_never_null.java", "a_record_is_no_interface.java");

    @TestFactory
    Stream<DynamicTest> javacSays() throws IOException {
        return programs(Compilers.JAVAC);
    }

    @TestFactory
    Stream<DynamicTest> theEclipseCompilerSays() throws IOException {
        return programs(Compilers.ECLIPSE);
    }

    @Test
    void everyMessageHasItsProgram() throws IOException {
        Set<String> untested = new TreeSet<>();
        for (ProcessorMessage message : ProcessorMessage.values()) {
            untested.add(message.code());
        }
        for (Path file : files()) {
            String text = Files.readString(file);
            untested.removeIf(text::contains);
        }
        untested.removeIf(code -> code.startsWith("SM-22")); // LintTest

        // A bug, an output folder that cannot be written, and imports that cannot be read have tests of their own.
        assertThat(untested).containsExactly("SM-2000", "SM-2013", "SM-2041");
    }

    private static Stream<DynamicTest> programs(Compilers compilers) throws IOException {
        return files().stream()
                .filter(file -> compilers == Compilers.JAVAC
                        || !FOR_JAVAC.contains(file.getFileName().toString()))
                .map(file -> dynamicTest(
                        file.getFileName().toString().replace(".java", "").replace('_', ' '),
                        () -> check(compilers, Files.readString(file))));
    }

    private static void check(Compilers compilers, String program) {
        Compilation.Outcome outcome = Compilation.with(compilers).of(program).compile();

        List<String> expected = expected(program);
        List<String> found = new ArrayList<>(outcome.errors());
        assertThat(outcome.success()).isFalse();
        assertThat(found).hasSameSizeAs(expected);
        for (String error : expected) {
            String line = error.substring(0, error.indexOf(':'));
            String text = error.substring(error.indexOf(':') + 2);
            String code = text.substring(0, "SM-2000".length());
            String rest = text.substring(code.length() + 2);
            assertThat(found)
                    .anySatisfy(one -> assertThat(one)
                            .startsWith(line + ": ")
                            .contains(code)
                            .contains(rest));
        }
    }

    /** Errors as {@code line: code: text}. */
    private static List<String> expected(String program) {
        List<String> errors = new ArrayList<>();
        List<String> lines = program.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(" //! ", -1);
            for (int part = 1; part < parts.length; part++) {
                errors.add((i + 1) + ": " + parts[part]);
            }
        }
        return errors;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
