package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.peers.plain.Link;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

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
    void insertLinks(List<Link> links) throws SQLException {
        links("INSERT INTO hero_tag (hero_id, tag_id) VALUES (?, ?)", "", links);
    }

    @Override
    void deleteLinks(List<Link> links) throws SQLException {
        links(
                "MERGE INTO hero_tag USING (VALUES (CAST(? AS BIGINT), CAST(? AS BIGINT))",
                ") v (hero, tag) ON hero_id = v.hero AND tag_id = v.tag WHEN MATCHED THEN DELETE",
                links);
    }

    /** A list of all links: an operation always has as many. */
    private void links(String head, String tail, List<Link> links) throws SQLException {
        PreparedStatement statement = prepare(head + ", (?, ?)".repeat(links.size() - 1) + tail);
        int index = 1;
        for (Link link : links) {
            setLink(statement, index, link);
            index += 2;
        }
        statement.executeUpdate();
    }

    @Override
    String returning(String insert) {
        return "SELECT id FROM FINAL TABLE (" + insert + ")";
    }
}
