package io.sqlmodel.benchmarks.peers.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** H2 takes keys as an array, and gives the keys of new rows from a table of them. */
final class H2Statements extends BatchStatements {
    H2Statements(Connection connection) {
        super(connection);
    }

    @Override
    String in(String column) {
        return column + " = ANY(?)";
    }

    @Override
    void setKeys(PreparedStatement statement, Keys keys) throws SQLException {
        Long[] boxed = new Long[keys.size()];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = keys.get(i);
        }
        statement.setObject(1, boxed);
    }

    @Override
    String returning(String insert) {
        return "SELECT id FROM FINAL TABLE (" + insert + ")";
    }
}
