package io.sqlmodel.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.dialect.DatabaseError;
import io.sqlmodel.dialect.ErrorKind;
import io.sqlmodel.meta.EntityDefs;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import io.sqlmodel.sample.Hero;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One name for a constraint, whatever the database tells. */
class ConstraintNamesTest {
    private static final TableDef HERO = EntityDefs.of(Hero.class).table();

    private final ConstraintNames names = new ConstraintNames(name -> name.equals("hero") ? HERO : null);

    private String name(ErrorKind kind, String reported, String sql) {
        return names.of(new DatabaseError(kind, reported, null), sql);
    }

    @Test
    void columnsOfThePrimaryKeyAreItsName() {
        assertThat(name(ErrorKind.UNIQUE, "hero.id", "INSERT INTO \"hero\" (id) VALUES (?)"))
                .isEqualTo("pk_hero");
    }

    @Test
    void namelessPrimaryKeyHasItsName() {
        assertThat(name(ErrorKind.UNIQUE, DatabaseError.PRIMARY_KEY, "UPDATE `shop`.`hero` SET id = ?"))
                .isEqualTo("pk_hero");
    }

    @Test
    void columnsThatNoConstraintHasAreToldAsTheyAre() {
        assertThat(name(ErrorKind.UNIQUE, "hero.age", "INSERT INTO hero(age) VALUES (?)"))
                .isEqualTo("hero.age");
    }

    @Test
    void columnsOfAUniqueConstraintAreItsNameInAnyOrder() {
        ConstraintNames known = new ConstraintNames(name -> new TableDef(
                "",
                "seat",
                HERO.columns(),
                List.of(),
                List.of(new UniqueDef("uq_seat", List.of("row", "no"))),
                List.of()));

        assertThat(known.of(
                        new DatabaseError(ErrorKind.UNIQUE, "seat.no, seat.row", null), "INSERT INTO seat VALUES (?)"))
                .isEqualTo("uq_seat");
    }

    @Test
    void nameThatADatabaseTellsStays() {
        assertThat(name(ErrorKind.UNIQUE, "my_index", "INSERT INTO hero VALUES (?)"))
                .isEqualTo("my_index");
        assertThat(name(ErrorKind.UNIQUE, "villain.id", "INSERT INTO villain VALUES (?)"))
                .isEqualTo("villain.id");
    }

    @Test
    void columnIsToldWithItsTable() {
        assertThat(name(ErrorKind.NOT_NULL, "name", "SELECT id FROM FINAL TABLE (INSERT INTO hero(name) VALUES (?))"))
                .isEqualTo("hero.name");
        assertThat(name(ErrorKind.NOT_NULL, "hero.name", "UPDATE hero SET name = ?"))
                .isEqualTo("hero.name");
        assertThat(name(ErrorKind.NOT_NULL, "name.hero", "UPDATE hero SET name = ?"))
                .isEqualTo("hero.name");
    }

    @Test
    void newRowCanViolateTheOnlyForeignKeyOfItsTable() {
        assertThat(HERO.foreignKeys()).hasSize(1);
        assertThat(name(ErrorKind.FOREIGN_KEY, null, "INSERT INTO hero VALUES (?)"))
                .isEqualTo(HERO.foreignKeys().get(0).name());
        assertThat(name(ErrorKind.FOREIGN_KEY, null, "UPDATE hero SET id = ?")).isNull();
        assertThat(name(ErrorKind.FOREIGN_KEY, null, "DELETE FROM hero")).isNull();
    }
}
