package io.sqlmodel.benchmarks.peers.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** SQLite takes keys, and values of rows, as JSON. */
final class SqliteStatements extends BatchStatements {
    SqliteStatements(Connection connection) {
        super(connection);
    }

    @Override
    String in(String column) {
        return column + " IN (SELECT value FROM json_each(?))";
    }

    @Override
    void setKeys(PreparedStatement statement, Keys keys) throws SQLException {
        StringBuilder json = new StringBuilder(keys.size() * 8).append('[');
        for (int i = 0; i < keys.size(); i++) {
            if (i > 0) {
                json.append(',');
            }
            json.append(keys.get(i));
        }
        statement.setString(1, json.append(']').toString());
    }

    @Override
    boolean hasFastRecursion() {
        return false;
    }

    @Override
    void updateAges(List<HeroRow> heroes) throws SQLException {
        update(
                "UPDATE hero SET age = v.value FROM json_each(?) v WHERE hero.id = CAST(v.key AS INTEGER)",
                heroes,
                hero -> hero.age);
    }

    @Override
    void updateTeams(List<HeroRow> heroes) throws SQLException {
        update(
                "UPDATE hero SET team_id = v.value FROM json_each(?) v WHERE hero.id = CAST(v.key AS INTEGER)",
                heroes,
                hero -> hero.teamId);
    }

    /** An object of keys and values as one parameter takes two thirds of the time of a batch of UPDATEs. */
    private void update(String sql, List<HeroRow> heroes, Function<HeroRow, @Nullable Object> value)
            throws SQLException {
        StringBuilder json = new StringBuilder(heroes.size() * 12).append('{');
        for (HeroRow hero : heroes) {
            if (json.length() > 1) {
                json.append(',');
            }
            json.append('"').append(hero.id).append("\":").append(value.apply(hero));
        }
        PreparedStatement statement = prepare(sql);
        statement.setString(1, json.append('}').toString());
        statement.executeUpdate();
    }

    @Override
    String returning(String insert) {
        return insert + " RETURNING id";
    }
}
