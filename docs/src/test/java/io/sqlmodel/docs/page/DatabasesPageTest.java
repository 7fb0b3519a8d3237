package io.sqlmodel.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.dialect.Dialects;
import io.sqlmodel.dialect.Version;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page about databases says of versions. */
class DatabasesPageTest {
    @Test
    void theOldestVersionsAreThoseOfTheDialects() {
        String versions = Stream.of(Dialects.sqlite(), Dialects.h2(), Dialects.postgresql(), Dialects.mariadb())
                .map(dialect -> dialect.minimumVersion())
                .map(DatabasesPageTest::shown)
                .collect(Collectors.joining(" | ", "| from version | ", " |"));

        assertThat(Project.read(Project.ROOT.resolve("docs/databases.md")).lines())
                .contains(versions);
    }

    private static String shown(Version version) {
        return version.minor() == 0 ? String.valueOf(version.major()) : version.toString();
    }
}
