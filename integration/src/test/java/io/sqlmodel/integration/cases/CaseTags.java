package io.sqlmodel.integration.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the tags {@code Case} in the test sources of all modules: text, so that every module may have its own annotation. */
final class CaseTags {
    private static final Pattern TAG = Pattern.compile("@Case\\(([^)]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("\"([A-Z]\\d+)\"");

    private CaseTags() {}

    /** The files that prove each case, relative to the project, in the order of their names. */
    static Map<String, Set<Path>> find(Path project) {
        Map<String, Set<Path>> found = new TreeMap<>();
        for (String module : List.of("integration", "sqlmodel", "sqlmodel-processor", "sqlmodel-test")) {
            Path sources = project.resolve(module).resolve("src/test");
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file : (Iterable<Path>) files.filter(CaseTags::isSource)::iterator) {
                    for (String number : numbers(Files.readString(file))) {
                        found.computeIfAbsent(number, n -> new TreeSet<>()).add(project.relativize(file));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    private static Set<String> numbers(String source) {
        Set<String> numbers = new TreeSet<>();
        Matcher tag = TAG.matcher(source);
        while (tag.find()) {
            NUMBER.matcher(tag.group(1)).results().forEach(number -> numbers.add(number.group(1)));
        }
        return numbers;
    }
}
