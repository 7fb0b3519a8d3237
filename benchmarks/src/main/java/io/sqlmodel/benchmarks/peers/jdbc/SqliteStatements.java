package io.sqlmodel.benchmarks.peers.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** SQLite takes keys as JSON. */
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
    String returning(String insert) {
        return insert + " RETURNING id";
    }
}
