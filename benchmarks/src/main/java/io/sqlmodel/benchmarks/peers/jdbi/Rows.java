package io.sqlmodel.benchmarks.peers.jdbi;

import io.sqlmodel.benchmarks.peers.plain.Category;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Team;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.mapper.RowMapper;

/** The row mappers. Written by hand and by position, which is what costs Jdbi least. */
final class Rows {
    static final RowMapper<Team> TEAM = (rows, context) -> new Team(rows.getLong(1), rows.getString(2));

    static final RowMapper<Hero> HERO = (rows, context) -> hero(rows);

    static final RowMapper<Category> CATEGORY = (rows, context) -> {
        long id = rows.getLong(1);
        String name = rows.getString(2);
        long parent = rows.getLong(3);
        return new Category(id, name, rows.wasNull() ? null : parent);
    };

    private Rows() {}

    /** A hero in the first four columns. */
    static Hero hero(ResultSet rows) throws SQLException {
        int age = rows.getInt(3);
        Integer known = rows.wasNull() ? null : Integer.valueOf(age);
        return new Hero(rows.getLong(1), rows.getString(2), known, rows.getLong(4));
    }
}
