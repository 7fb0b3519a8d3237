package io.sqlmodel.schema;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.engine.DatabaseConnection;
import java.util.HashMap;
import java.util.Map;

/** The tables and views that a database has, read once a schema. */
final class Catalogue {
    private final DatabaseConnection connection;
    private final Dialect dialect;

    /** By schema: the names, and whether each is a view's. */
    private final Map<String, Map<String, Boolean>> schemas = new HashMap<>();

    Catalogue(DatabaseConnection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Whether there is a table or a view of that name. */
    boolean has(TableName table) {
        return of(table.schema()).keySet().stream().anyMatch(name -> isNamed(table, name));
    }

    /** Whether there is a table of that name. */
    boolean hasTable(TableName table) {
        return of(table.schema()).entrySet().stream()
                .anyMatch(each -> !each.getValue() && isNamed(table, each.getKey()));
    }

    private boolean isNamed(TableName table, String catalogued) {
        return dialect.ddl().isNamed(table.name(), catalogued);
    }

    private Map<String, Boolean> of(String schema) {
        return schemas.computeIfAbsent(schema, this::read);
    }

    private Map<String, Boolean> read(String schema) {
        return connection.query(dialect.ddl().tablesQuery(schema), Binder.NONE, (rows, in) -> {
            Map<String, Boolean> names = new HashMap<>();
            while (rows.next()) {
                names.put(rows.getString(1), "view".equalsIgnoreCase(rows.getString(2)));
            }
            return names;
        });
    }
}
