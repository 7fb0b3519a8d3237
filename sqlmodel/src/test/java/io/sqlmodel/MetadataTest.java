package io.sqlmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.error.MappingException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.Test;

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
