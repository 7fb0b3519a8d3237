package io.sqlmodel.docs.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.processor.SqlModelProcessor;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/**
 * Each program in {@code mistakes} has the compiler say what pages show as its output; where the page of errors shows it, its
 * error is that of the section.
 */
class MistakesTest {
    private static final Pattern SECTION = Pattern.compile("SM-2\\d{3}");

    @TempDir
    private Path output;

    @TestFactory
    Stream<DynamicTest> theCompilerSays() {
        return Project.mistakes().stream()
                .map(file -> dynamicTest(
                        file.getFileName().toString().replace(".java", "").replace('_', ' '), () -> check(file)));
    }

    private void check(Path file) throws IOException {
        String said = compile(file).stream()
                .filter(diagnostic ->
                        Objects.requireNonNullElse(diagnostic.getCode(), "").startsWith("compiler."))
                .filter(MistakesTest::isOurs)
                .map(diagnostic -> say(diagnostic, file))
                .collect(Collectors.joining("\n"));
        assertThat(said).isNotEmpty();
        Shown.output(Project.name(file), "text", said);
        assertThat(sections(Project.name(file)))
                .allSatisfy(code -> assertThat(said).contains(code));
    }

    /** The codes under which a page has some of a program. */
    private static List<String> sections(String program) {
        List<String> codes = new ArrayList<>();
        for (Page page : Project.pages()) {
            for (Block block : page.blocks()) {
                Matcher section = SECTION.matcher(page.heading(block));
                if (section.find() && block.names().stream().anyMatch(name -> name.startsWith(program + "#"))) {
                    codes.add(section.group());
                }
            }
        }
        return codes;
    }

    private List<Diagnostic<? extends JavaFileObject>> compile(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path classes = Files.createDirectories(output.resolve(file.getFileName().toString()));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries());
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(classes));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    List.of("--release", "17"),
                    null,
                    files.getJavaFileObjects(file));
            task.setProcessors(List.of(new SqlModelProcessor()));
            task.call();
        }
        return diagnostics.getDiagnostics();
    }

    /** Not the class path of this test, whose models would be known to each program. */
    private static List<Path> libraries() {
        return Stream.of(Entity.class, Nullable.class, Logger.class)
                .map(library -> library.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())))
                .toList();
    }

    private static boolean isOurs(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(null).contains("SM-2");
    }

    /** As javac prints it: the message, then the line that has the mistake. */
    private static String say(Diagnostic<?> diagnostic, Path file) {
        boolean error = diagnostic.getKind() == Diagnostic.Kind.ERROR;
        String message = Layout.prose((error ? "error: " : "warning: ") + diagnostic.getMessage(null));
        String line = Project.read(file).lines().toList().get((int) diagnostic.getLineNumber() - 1);
        return message + "\n    " + line.replaceFirst("//.*", "").strip();
    }
}
