package io.sqlmodel.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.dialect.h2.H2Dialect;
import io.sqlmodel.dialect.mariadb.MariadbDialect;
import io.sqlmodel.dialect.postgresql.PostgresqlDialect;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.generated.Models;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.sql.Order;
import org.junit.jupiter.api.Test;

class EntityStatementsTest {
    private static final long NAME = 1L << 1;
    private static final long AGE = 1L << 2;

    private final Compiler compiler = new Compiler(SqliteDialect.INSTANCE);
    private final EntityStatements heroes = compiler.statements(Models.of(Hero.class));
    private final EntityStatements orders = compiler.statements(Models.of(Order.class));

    @Test
    void oneKeyIsAnEquation() {
        assertThat(heroes.byKeys(1).sql()).isEqualTo("SELECT id, name, age, team_id FROM hero WHERE id = ?");
        assertThat(orders.byKeys(1).sql()).endsWith(" FROM \"Shop\".\"order\" WHERE year = ? AND number = ?");
    }

    @Test
    void aListOfKeysIsOneParameterWhateverItsLength() {
        KeyedSelect two = heroes.byKeys(2);
        assertThat(two.sql()).endsWith(" WHERE id IN (SELECT value FROM json_each(?))");
        assertThat(heroes.byKeys(KeyedSelect.MAX_KEYS)).isSameAs(two);
    }

    @Test
    void aListOfCompositeKeysIsOneParameterToo() {
        assertThat(orders.byKeys(3).sql())
                .endsWith(" WHERE (year, number) IN"
                        + " (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?))");
        assertThat(orders.byKeys(3)).isSameAs(orders.byKeys(400));
    }

    @Test
    void whereAConditionIsSlowCompositeKeysAreATableOfOneArrayAColumn() {
        EntityStatements onH2 = new Compiler(H2Dialect.INSTANCE).statements(Models.of(Order.class));
        assertThat(onH2.byKeys(3).sql())
                .endsWith(
                        ", UNNEST(CAST(? AS INTEGER ARRAY), CAST(? AS BIGINT ARRAY)) keys_1 (keys_1_key1, keys_1_key2)"
                                + " WHERE \"year\" = keys_1.keys_1_key1 AND number = keys_1.keys_1_key2");
        assertThat(onH2.byKeys(3)).isSameAs(onH2.byKeys(400));

        EntityStatements onPostgresql = new Compiler(PostgresqlDialect.INSTANCE).statements(Models.of(Order.class));
        assertThat(onPostgresql.byKeys(3).sql())
                .endsWith(", unnest(?::int4[], ?::int8[]) keys_1 (keys_1_key1, keys_1_key2)"
                        + " WHERE year = keys_1.keys_1_key1 AND number = keys_1.keys_1_key2");
    }

    @Test
    void whereTheDatabaseHasNoListsTheyArePaddedToFewLengths() {
        EntityStatements onMariaDb = new Compiler(MariadbDialect.INSTANCE).statements(Models.of(Order.class));
        assertThat(onMariaDb.byKeys(3).sql()).contains(") IN ((?, ?), (?, ?), (?, ?), (?, ?))");
        assertThat(onMariaDb.byKeys(3)).isSameAs(onMariaDb.byKeys(4)).isNotSameAs(onMariaDb.byKeys(5));
    }

    @Test
    void aRelationshipIsReadByItsRemoteColumns() {
        KeyedSelect members = heroes.byRelation(Models.of(Team.class).relation(2), 15L, 1);
        assertThat(members.sql()).isEqualTo("SELECT id, name, age, team_id FROM hero WHERE team_id = ?");
        KeyedSelect teams = compiler.statements(Models.of(Team.class))
                .byRelation(Models.of(Hero.class).relation(4), 3L, 2);
        assertThat(teams.sql()).isEqualTo("SELECT id, name FROM team WHERE id IN (SELECT value FROM json_each(?))");
    }

    @Test
    void someColumnsCanBeReadAndTheKeyAfterThem() {
        assertThat(orders.byKeys(1L << 5, 1).sql())
                .isEqualTo("SELECT notes, year, number FROM \"Shop\".\"order\" WHERE year = ? AND number = ?");
    }

    @Test
    void anInsertReturnsWhatTheDatabaseFillsIn() {
        InsertRows insert = heroes.insert(NAME | AGE, 2);
        assertThat(insert.sql()).isEqualTo("INSERT INTO hero (name, age) VALUES (?, ?), (?, ?) RETURNING id");
        assertThat(insert.columns()).containsExactly(1, 2);
        assertThat(insert.returned()).containsExactly(0);
        assertThat(heroes.insert(NAME | 1, 1).sql()).isEqualTo("INSERT INTO hero (id, name) VALUES (?, ?)");
    }

    @Test
    void anInsertWithoutColumnsIsARowOfDefaults() {
        assertThat(heroes.insert(0, 1).sql()).isEqualTo("INSERT INTO hero DEFAULT VALUES RETURNING id");
        assertThat(heroes.maxRows(0)).isEqualTo(1);
        assertThat(heroes.maxRows(NAME | AGE)).isEqualTo(200);
    }

    @Test
    void updateAndDeleteFindTheRowByKeyAndVersion() {
        WriteRow update = heroes.update(NAME | AGE);
        assertThat(update.sql()).isEqualTo("UPDATE hero SET name = ?, age = ? WHERE id = ?");
        assertThat(update.set()).containsExactly(1, 2);
        assertThat(update.where()).containsExactly(0);
        assertThat(heroes.delete().sql()).isEqualTo("DELETE FROM hero WHERE id = ?");
        assertThat(orders.delete().sql())
                .isEqualTo("DELETE FROM \"Shop\".\"order\" WHERE year = ? AND number = ? AND version = ?");
        assertThat(orders.delete().where()).containsExactly(0, 1, 6);
    }

    @Test
    void eachTextIsMadeOnce() {
        for (int i = 0; i < 3; i++) {
            heroes.byKeys(7);
            heroes.insert(NAME, 2);
            heroes.update(NAME);
            heroes.delete();
        }
        assertThat(compiler.compiledTexts()).isEqualTo(4);
        assertThat(compiler.statements(Models.of(Hero.class))).isSameAs(heroes);
    }
}
