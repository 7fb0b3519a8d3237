package io.sqlmodel.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.dialect.sqlite.SqliteDialect;
import io.sqlmodel.sample.Hero;

/** How statements and conditions are written for SQLite. */
final class Written {
    private Written() {}

    /** Asserts the text of a whole statement. */
    static void assertSql(Statement statement, String sql) {
        assertThat(SqlWriter.write(statement, SqliteDialect.INSTANCE)).isEqualTo(sql);
    }

    /** Asserts the text of a condition on heroes, after WHERE. */
    static void assertWhere(Condition condition, String sql) {
        assertSql(Select.of(Hero.id).where(condition), "SELECT hero.id FROM hero WHERE " + sql);
    }

    /** Asserts what follows the table in a query of heroes. */
    static void assertClause(Select<?> select, String sql) {
        assertThat(SqlWriter.write(select, SqliteDialect.INSTANCE)).endsWith(" FROM hero" + sql);
    }
}
