package io.sqlmodel.sql;

import static io.sqlmodel.SqlModel.excluded;
import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.sql.Written.assertSql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Insert;
import io.sqlmodel.dialect.h2.H2Dialect;
import io.sqlmodel.dialect.mariadb.MariadbDialect;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class OnConflictTest {
    private final Insert<Hero> insert = insert(Hero.class).values(Hero.name.to("Ann"), Hero.age.to(30));

    @Test
    void doesNothing() {
        assertSql(
                insert.onConflict(Hero.name).doNothing(),
                "INSERT INTO hero (name, age) VALUES (?, ?) ON CONFLICT (name) DO NOTHING");
        assertSql(insert.onConflict().doNothing(), "INSERT INTO hero (name, age) VALUES (?, ?) ON CONFLICT DO NOTHING");
    }

    @Test
    void updatesColumnsToWhatWasToBeInserted() {
        assertSql(
                insert.onConflict(Hero.name, Hero.teamId).doUpdate(Hero.age, Hero.name),
                "INSERT INTO hero (name, age) VALUES (?, ?) ON CONFLICT (name, team_id)"
                        + " DO UPDATE SET age = excluded.age, name = excluded.name");
    }

    @Test
    void updatesByExpressionsAndConditions() {
        assertSql(
                insert.onConflict(Hero.name)
                        .doUpdate(row -> row.set(Hero.age, excluded(Hero.age).plus(Hero.age))
                                .where(Hero.age.lt(excluded(Hero.age)))),
                "INSERT INTO hero (name, age) VALUES (?, ?) ON CONFLICT (name)"
                        + " DO UPDATE SET age = excluded.age + hero.age WHERE hero.age < excluded.age");
    }

    @Test
    void aQueryBeforeItGetsACondition() {
        assertSql(
                insert(Hero.class)
                        .columns(Hero.name)
                        .from(select(Team.name))
                        .onConflict(Hero.name)
                        .doNothing(),
                "INSERT INTO hero (name) SELECT team.name FROM team WHERE 1 = 1 ON CONFLICT (name) DO NOTHING");
    }

    @Test
    void aQueryOfTheSameTableKeepsItsName() {
        assertSql(
                insert(Hero.class)
                        .columns(Hero.name)
                        .from(select(Hero.name).where(Hero.age.gt(1)))
                        .onConflict(Hero.name)
                        .doUpdate(Hero.name),
                "INSERT INTO hero (name) SELECT hero.name FROM hero WHERE hero.age > ?"
                        + " ON CONFLICT (name) DO UPDATE SET name = excluded.name");
    }

    @Test
    void updatingNothingIsAnError() {
        assertThatThrownBy(() -> insert.onConflict(Hero.name).doUpdate(row -> row))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1512");
    }

    @Test
    void h2Merges() {
        assertH2(
                insert.onConflict(Hero.name).doUpdate(Hero.age),
                "MERGE INTO hero USING (VALUES (?, ?)) AS excluded (name, age) ON hero.name = excluded.name"
                        + " WHEN MATCHED THEN UPDATE SET age = excluded.age"
                        + " WHEN NOT MATCHED THEN INSERT (name, age) VALUES (excluded.name, excluded.age)");
        assertH2(
                insert(Hero.class).values(Hero.id.to(1L)).onConflict().doNothing(),
                "MERGE INTO hero USING (VALUES (?)) AS excluded (id) ON hero.id = excluded.id"
                        + " WHEN NOT MATCHED THEN INSERT (id) VALUES (excluded.id)");
    }

    @Test
    void h2MergesUnderAConditionWhoseValuesDoNotComeTooEarly() {
        assertH2(
                insert(Hero.class)
                        .columns(Hero.name)
                        .from(select(Team.name))
                        .onConflict(Hero.name)
                        .doUpdate(row -> row.set(Hero.name, excluded(Hero.name)).where(Hero.age.gt(1))),
                "MERGE INTO hero USING (SELECT team.name FROM team) AS excluded (name) ON hero.name = excluded.name"
                        + " WHEN MATCHED AND hero.age > ? THEN UPDATE SET name = excluded.name"
                        + " WHEN NOT MATCHED THEN INSERT (name) VALUES (excluded.name)");
        assertThatThrownBy(() -> SqlWriter.write(
                        insert.onConflict(Hero.name)
                                .doUpdate(row -> row.set(Hero.age, 1).where(Hero.age.gt(1))),
                        H2Dialect.INSTANCE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1555");
    }

    @Test
    void mariaDbMeansAnyKey() {
        assertMariaDb(
                insert.onConflict(Hero.name).doUpdate(Hero.age),
                "INSERT INTO hero (name, age) VALUES (?, ?) ON DUPLICATE KEY UPDATE age = VALUES(age)");
        assertMariaDb(
                insert.onConflict().doNothing(),
                "INSERT INTO hero (name, age) VALUES (?, ?) ON DUPLICATE KEY UPDATE id = hero.id");
    }

    @Test
    void mariaDbRefusesToTakeAnotherKeyForTheOneThatIsMeant() {
        Insert<Hero> withKey = insert(Hero.class).values(Hero.id.to(1L), Hero.name.to("Ann"));
        assertThatThrownBy(() -> SqlWriter.write(withKey.onConflict(Hero.name).doNothing(), MariadbDialect.INSTANCE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1556")
                .hasMessageContaining("the same name");
        assertMariaDb(
                withKey.onConflict(Hero.id).doUpdate(Hero.name),
                "INSERT INTO hero (id, name) VALUES (?, ?) ON DUPLICATE KEY UPDATE name = VALUES(name)");
    }

    @Test
    void mariaDbHasNoPlaceForACondition() {
        assertThatThrownBy(() -> SqlWriter.write(
                        insert.onConflict(Hero.name)
                                .doUpdate(row -> row.set(Hero.age, 1).where(Hero.age.isNull())),
                        MariadbDialect.INSTANCE))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1555");
    }

    private static void assertH2(Statement statement, String sql) {
        assertThat(SqlWriter.write(statement, H2Dialect.INSTANCE)).isEqualTo(sql);
    }

    private static void assertMariaDb(Statement statement, String sql) {
        assertThat(SqlWriter.write(statement, MariadbDialect.INSTANCE)).isEqualTo(sql);
    }
}
