package io.sqlmodel.docs.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where sources and pages are. */
final class Project {
    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Path DOCS = ROOT.resolve("docs");
    private static final Path TESTS = DOCS.resolve("src/test/java/io/sqlmodel/docs");
    private static final Path KOTLIN = DOCS.resolve("src/test/kotlin/io/sqlmodel/docs");
    private static final Path MODELS = DOCS.resolve("src/main/java/io/sqlmodel/docs");
    private static final Path INTEGRATION = ROOT.resolve("integration/src/test/java/io/sqlmodel");
    private static final Path EXAMPLES = ROOT.resolve("examples/src/test/java/io/sqlmodel");
    private static final Path MISTAKES = DOCS.resolve("src/test/resources/mistakes");

    /** Where sources are, and their names begin. */
    private static final List<Path> ROOTS = List.of(TESTS, KOTLIN, INTEGRATION, EXAMPLES, MISTAKES.getParent(), MODELS);

    private Project() {}

    /** Whether pages are written anew instead of being checked. */
    static boolean writes() {
        return "write".equals(System.getProperty("guide"));
    }

    /** All pages. */
    static List<Page> pages() {
        return Stream.of(
                        List.of(ROOT.resolve("README.md")), list(DOCS, 1, ".md"), list(DOCS.resolve("guide"), 1, ".md"))
                .flatMap(List::stream)
                .map(Page::read)
                .toList();
    }

    /** All sources that pages may show something of. */
    static List<Path> sources() {
        return ROOTS.stream()
                .flatMap(root -> Stream.concat(list(root, 9, ".java").stream(), list(root, 9, ".kt").stream()))
                .toList();
    }

    /** The programs that must not compile, or not without a warning. */
    static List<Path> mistakes() {
        return list(MISTAKES, 1, ".java");
    }

    /**
     * The file that a page means by {@code onetomany/CreateTest}, {@code mistakes/one_side}, or {@code integration/...} and
     * {@code examples/...} where other modules have it.
     */
    static Path source(String name) {
        return ROOTS.stream()
                .flatMap(root -> Stream.of(root.resolve(name + ".java"), root.resolve(name + ".kt")))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no source " + name));
    }

    /** The language of a source, as fences name it. */
    static String language(Path source) {
        return source.toString().endsWith(".kt") ? "kotlin" : "java";
    }

    /** How pages name a file. */
    static String name(Path source) {
        Path folder = ROOTS.stream().filter(source::startsWith).findFirst().orElseThrow();
        return folder.relativize(source).toString().replace('\\', '/').replaceFirst("\\.(java|kt)$", "");
    }

    static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> list(Path folder, int depth, String end) {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
