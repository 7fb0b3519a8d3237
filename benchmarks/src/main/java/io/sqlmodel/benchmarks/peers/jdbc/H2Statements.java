package io.sqlmodel.benchmarks.peers.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * H2 takes keys as an array, and gives the keys of new rows from a table of them. It finds rows faster by a join with the keys than
 * by a condition, and updates and deletes them faster by merging.
 */
final class H2Statements extends BatchStatements {
    private static final String KEYS = "UNNEST(CAST(? AS BIGINT ARRAY)) AS v (k)";

    H2Statements(Connection connection) {
        super(connection);
    }

    @Override
    String select(String columns, String table, String column) {
        return "SELECT " + columns + " FROM " + KEYS + " JOIN " + table + " ON " + column + " = k";
    }

    @Override
    String delete(String table, String column) {
        return "MERGE INTO " + table + " USING " + KEYS + " ON " + column + " = v.k WHEN MATCHED THEN DELETE";
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
    int updatedRows() {
        return 100;
    }

    @Override
    String update(String column, String type, int rows) {
        return "MERGE INTO hero USING (VALUES (CAST(? AS BIGINT), CAST(? AS " + type + "))"
                + ", (?, ?)".repeat(rows - 1) + ") v (id, x) ON hero.id = v.id WHEN MATCHED THEN UPDATE SET " + column
                + " = v.x";
    }

    @Override
    String returning(String insert) {
        return "SELECT id FROM FINAL TABLE (" + insert + ")";
    }
}
