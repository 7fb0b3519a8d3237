package io.sqlmodel.sql;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Row2;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.h2.H2Dialect;
import io.sqlmodel.dialect.mariadb.MariadbDialect;
import io.sqlmodel.dialect.postgresql.PostgresqlDialect;
import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;

class LockClauseTest {
    private static final Hero.Columns OTHER = Hero.as("other");
    private static final Select<Row2<String, String>> PAIRS = select(Hero.name, Team.name)
            .join(Hero.team)
            .limit(1)
            .forUpdate()
            .skipLocked()
            .of(Hero.class);
    private static final Select<Long> SHARED =
            select(OTHER.id).forShare().noWait().ofAlias(OTHER);

    @Test
    void postgresqlHasAllOfIt() {
        assertLock(PAIRS, PostgresqlDialect.INSTANCE, " LIMIT ? FOR UPDATE OF hero SKIP LOCKED");
        assertLock(SHARED, PostgresqlDialect.INSTANCE, " AS other FOR SHARE OF other NOWAIT");
    }

    @Test
    void tablesOfOuterJoinsAreLeftOut() {
        assertLock(
                select(Hero.name, Team.name).leftJoin(Hero.team).forUpdate(),
                PostgresqlDialect.INSTANCE,
                " FOR UPDATE OF hero");
        assertLock(select(Hero.name, Team.name).join(Hero.team).forUpdate(), PostgresqlDialect.INSTANCE, " FOR UPDATE");
    }

    @Test
    void h2HasOneKindForAllTables() {
        assertLock(PAIRS, H2Dialect.INSTANCE, " LIMIT ? FOR UPDATE SKIP LOCKED");
        assertLock(SHARED, H2Dialect.INSTANCE, " AS other FOR UPDATE NOWAIT");
    }

    @Test
    void mariaDbHasTwoKindsForAllTables() {
        assertLock(PAIRS, MariadbDialect.INSTANCE, " LIMIT ? FOR UPDATE SKIP LOCKED");
        assertLock(SHARED, MariadbDialect.INSTANCE, " AS other LOCK IN SHARE MODE NOWAIT");
    }

    @Test
    void sqliteLocksNoRows() {
        assertLock(PAIRS, SqliteDialect.INSTANCE, " LIMIT ?");
        assertLock(SHARED, SqliteDialect.INSTANCE, " AS other");
    }

    @Test
    void aLockMakesAnotherStatement() {
        assertThat(select(Hero.class).forUpdate().fingerprint().structure())
                .isNotEqualTo(select(Hero.class).fingerprint().structure())
                .isNotEqualTo(select(Hero.class).forShare().fingerprint().structure());
    }

    @Test
    void withoutALockThereIsNothingToWaitFor() {
        assertThatThrownBy(() -> select(Hero.class).skipLocked())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1557")
                .hasMessageContaining("skipLocked(...)");
        assertThatThrownBy(() -> select(Hero.class).of(Hero.class)).hasMessageContaining("SM-1557");
    }

    private static void assertLock(Statement statement, Dialect dialect, String end) {
        assertThat(SqlWriter.write(statement, dialect)).endsWith(end);
    }
}
