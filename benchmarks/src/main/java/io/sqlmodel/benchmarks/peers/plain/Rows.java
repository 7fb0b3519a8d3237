package io.sqlmodel.benchmarks.peers.plain;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows to objects, by position: what is written by hand for JDBC is also a mapper of a library that leaves this to its users. */
public final class Rows {
    private Rows() {}

    /**
     * A team.
     *
     * @param rows at a row whose first columns are id and name
     * @return the team, without heroes
     * @throws SQLException if the driver refuses
     */
    public static Team team(ResultSet rows) throws SQLException {
        return new Team(rows.getLong(1), rows.getString(2));
    }

    /**
     * A hero.
     *
     * @param rows at a row whose first columns are id, name, age and the key of the team
     * @return the hero, without a team in memory
     * @throws SQLException if the driver refuses
     */
    public static Hero hero(ResultSet rows) throws SQLException {
        return new Hero(rows.getLong(1), rows.getString(2), age(rows, 3), rows.getLong(4));
    }

    /**
     * An age.
     *
     * @param rows at a row
     * @param column which column
     * @return the age, null if unknown
     * @throws SQLException if the driver refuses
     */
    public static @Nullable Integer age(ResultSet rows, int column) throws SQLException {
        int age = rows.getInt(column);
        return age == 0 && rows.wasNull() ? null : Integer.valueOf(age);
    }

    /**
     * A category.
     *
     * @param rows at a row whose first columns are id, name and the key of the parent
     * @return the category, without others in memory
     * @throws SQLException if the driver refuses
     */
    public static Category category(ResultSet rows) throws SQLException {
        return new Category(rows.getLong(1), rows.getString(2), rows.getLong(3));
    }
}
