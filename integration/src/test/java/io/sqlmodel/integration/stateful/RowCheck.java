package io.sqlmodel.integration.stateful;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the rows that were committed, read by plain JDBC, with the oracle. */
final class RowCheck implements AutoCloseable {
    private final Connection connection;

    RowCheck(TestDatabase db) throws SQLException {
        connection = db.connect();
    }

    void check(Oracle oracle) {
        for (Kind kind : Schema.KINDS) {
            check(oracle, kind);
        }
        for (Mesh mesh : Schema.MESHES) {
            check(oracle, mesh);
        }
    }

    private void check(Oracle oracle, Kind kind) {
        List<String> columns = new ArrayList<>(kind.keys);
        kind.texts.forEach(text -> columns.add(text.column()));
        List<Tie> ties = Schema.TIES.stream().filter(tie -> tie.child == kind).toList();
        ties.forEach(tie -> columns.addAll(tie.columns));
        if (kind.version != null) {
            columns.add("version");
        }
        List<List<@Nullable Object>> expected = new ArrayList<>();
        for (Thing thing : oracle.live(kind)) {
            List<@Nullable Object> row = new ArrayList<>(thing.key);
            kind.texts.forEach(text -> row.add(thing.facts.texts.get(text.column())));
            for (Tie tie : ties) {
                Thing parent = thing.facts.parents.get(tie);
                for (int i = 0; i < tie.columns.size(); i++) {
                    row.add(parent == null ? null : parent.key.get(i));
                }
            }
            if (kind.version != null) {
                row.add(thing.facts.version);
            }
            expected.add(plain(row));
        }
        compare(kind.table, columns, expected);
    }

    private void check(Oracle oracle, Mesh mesh) {
        List<String> columns = new ArrayList<>(mesh.columns);
        if (mesh.hasObjects) {
            columns.add("name");
        }
        List<List<@Nullable Object>> expected = new ArrayList<>();
        oracle.pairs(mesh).forEach((pair, name) -> {
            List<@Nullable Object> row = new ArrayList<>(pair.left().key);
            row.addAll(pair.right().key);
            if (mesh.hasObjects) {
                row.add(name);
            }
            expected.add(plain(row));
        });
        compare(mesh.table, columns, expected);
    }

    private void compare(String table, List<String> columns, List<List<@Nullable Object>> expected) {
        assertThat(read(columns.size(), "SELECT " + String.join(", ", columns) + " FROM " + table))
                .as("rows of %s: %s", table, columns)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<List<@Nullable Object>> read(int columns, String query) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(result.getObject(column));
                }
                rows.add(plain(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** Values as text, for drivers give numbers and UUIDs of different types. */
    private static List<@Nullable Object> plain(List<@Nullable Object> values) {
        List<@Nullable Object> plain = new ArrayList<>();
        values.forEach(value -> plain.add(value == null ? null : value.toString()));
        return plain;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
