package io.sqlmodel.schema;

import io.sqlmodel.dialect.Dialect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The tables and views that a database has, read once a schema. */
final class Catalogue {
    private final Connection connection;
    private final Dialect dialect;
    private final Map<String, Map<String, Boolean>> schemas = new HashMap<>();

    Catalogue(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Whether there is a table or a view of that name. */
    boolean has(TableName table) throws SQLException {
        return of(table.schema()).keySet().stream().anyMatch(name -> isNamed(table, name));
    }

    /** Whether there is a table of that name. */
    boolean hasTable(TableName table) throws SQLException {
        return of(table.schema()).entrySet().stream()
                .anyMatch(each -> !each.getValue() && isNamed(table, each.getKey()));
    }

    private boolean isNamed(TableName table, String catalogued) {
        return dialect.ddl().isNamed(table.name(), catalogued);
    }

    /** The names, and whether each is a view's. */
    private Map<String, Boolean> of(String schema) throws SQLException {
        Map<String, Boolean> known = schemas.get(schema);
        if (known == null) {
            known = read(schema);
            schemas.put(schema, known);
        }
        return known;
    }

    private Map<String, Boolean> read(String schema) throws SQLException {
        Map<String, Boolean> names = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(dialect.ddl().tablesQuery(schema))) {
            while (rows.next()) {
                names.put(rows.getString(1), "view".equalsIgnoreCase(rows.getString(2)));
            }
        }
        return names;
    }
}
