package io.sqlmodel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the architecture names what there is. */
class ArchitecturePageTest {
    private static final Path PROJECT = Path.of("..");
    private static final String JAVA = ".java";
    /** Names such as {@code Compiler}, {@code sql.Fetch} and {@code Pass.part}; not {@code RETURNING}. */
    private static final Pattern CLASS = Pattern.compile("`(?:[a-z]\\w*\\.)?([A-Z]\\w*[a-z]\\w*)(?:\\.[a-z]\\w*)?`");

    private static final Set<String> OF_THE_JDK = Set.of("DatabaseMetaData", "ServiceLoader");

    @Test
    void classesOnThePageAreInTheSources() throws IOException {
        String page = Files.readString(PROJECT.resolve("docs").resolve("architecture.md"), StandardCharsets.UTF_8);
        Set<String> named = CLASS.matcher(page)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !OF_THE_JDK.contains(name))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(classes()).containsAll(named);
    }

    private static Set<String> classes() throws IOException {
        List<Path> modules;
        try (Stream<Path> folders = Files.list(PROJECT)) {
            modules = folders.map(folder -> folder.resolve("src"))
                    .filter(Files::isDirectory)
                    .toList();
        }
        Set<String> classes = new HashSet<>();
        for (Path module : modules) {
            try (Stream<Path> files = Files.walk(module)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(JAVA))
                        .forEach(name -> classes.add(name.substring(0, name.length() - JAVA.length())));
            }
        }
        return classes;
    }
}
