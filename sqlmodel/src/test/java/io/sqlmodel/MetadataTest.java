package io.sqlmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.error.MappingException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models as a set. */
class MetadataTest {
    @Test
    void scriptCreatesParentsFirst() {
        assertThat(Metadata.of(Hero.class, Team.class).ddl(SqliteDialect.INSTANCE))
                .isEqualTo("""
                        CREATE TABLE team (
                            id INTEGER NOT NULL CONSTRAINT pk_team PRIMARY KEY AUTOINCREMENT,
                            name TEXT NOT NULL
                        );

                        CREATE TABLE hero (
                            id INTEGER NOT NULL CONSTRAINT pk_hero PRIMARY KEY AUTOINCREMENT,
                            name TEXT NOT NULL,
                            age INTEGER,
                            team_id BIGINT,
                            CONSTRAINT fk_hero_team_id FOREIGN KEY (team_id) REFERENCES team (id)
                        );

                        """);
    }

    @Test
    void tablesAreDroppedChildrenFirst() {
        assertThat(Metadata.of(Team.class, Hero.class).dropStatements(SqliteDialect.INSTANCE))
                .containsExactly("DROP TABLE hero", "DROP TABLE team");
    }

    @Test
    void tablesAreCreatedOnceAndDropped() {
        try (Engine engine = Engine.create("jdbc:sqlite::memory:")) {
            List<String> log = new ArrayList<>();
            engine.addListener(event -> log.add(event.sql().lines().findFirst().orElse("")));
            Metadata metadata = Metadata.of(Hero.class, Team.class);
            metadata.createAll(engine);
            metadata.createAll(engine);
            metadata.dropAll(engine);
            metadata.dropAll(engine);

            assertThat(log)
                    .filteredOn(sql -> !sql.startsWith("SELECT"))
                    .containsExactly(
                            "CREATE TABLE team (", "CREATE TABLE hero (", "DROP TABLE hero", "DROP TABLE team");
        }
    }

    @Test
    void tableOfAModelThatWasLeftOutIsMissed() {
        try (Engine engine = Engine.create("jdbc:sqlite::memory:")) {
            assertThatThrownBy(() -> Metadata.of(Hero.class).createAll(engine))
                    .isInstanceOf(MappingException.class)
                    .hasMessage(
                            "SM-1009: A foreign key of the table hero points to the table team, which no model of this"
                                    + " Metadata describes and the database does not have. Name its class in Metadata.of(...) as"
                                    + " well, or mend @ForeignKey.");
        }
    }

    @Test
    void modelsAreDiscoveredThroughTheContextClassLoader(@TempDir Path folder) throws IOException {
        Path list = folder.resolve("META-INF/sqlmodel/models");
        Files.createDirectories(list.getParent());
        Files.writeString(list, Team.class.getName() + "\n" + Hero.class.getName() + "\n");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            assertThat(Metadata.discover().models()).contains(Hero.class, Team.class);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    void classNamedTwiceIsOneModel() {
        assertThat(Metadata.of(Team.class, Team.class).models()).isEqualTo(List.of(Team.class));
    }

    @Test
    void classWithoutModelIsRefused() {
        assertThatThrownBy(() -> Metadata.of(String.class))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("SM-1001: java.lang.String is not a model.");
    }

    @Test
    void shapeInsteadOfItsClassIsRefused() {
        assertThatThrownBy(() -> Metadata.of(Runnable.class))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("SM-1002")
                .hasMessageContaining("<annotationProcessorPaths>");
    }
}
