package io.sqlmodel.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about the architecture leads to classes that are there. */
class ArchitecturePageTest {
    /** A class in backticks, with its package or a member of it if wanted. Words in capitals are SQL. */
    private static final Pattern NAME =
            Pattern.compile("`(?:[a-z]+\\.)*([A-Z]\\w*[a-z]\\w*)(?:\\.\\w+(?:\\([^`]*\\))?)?`");

    private static final Set<String> OF_OTHERS = Set.of("DatabaseMetaData", "PGConnection", "ServiceLoader");

    @Test
    void allClassesAreThere() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher name = NAME.matcher(Project.read(Project.ROOT.resolve("docs/architecture.md")));
        while (name.find()) {
            named.add(name.group(1));
        }
        named.removeAll(OF_OTHERS);

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(sources()).containsAll(named);
    }

    private static Set<String> sources() throws IOException {
        try (Stream<Path> modules = Files.list(Project.ROOT)) {
            return modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(ArchitecturePageTest::classes)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> classes(Path sources) {
        return Project.list(sources, 20, ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""));
    }
}
