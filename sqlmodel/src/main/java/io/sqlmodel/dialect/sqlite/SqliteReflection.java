package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.dialect.Reflection;
import io.sqlmodel.dialect.TypeSpelling;
import io.sqlmodel.meta.ColumnInfo;
import io.sqlmodel.meta.ForeignKeyInfo;
import io.sqlmodel.meta.IndexInfo;
import io.sqlmodel.meta.TableInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * SQLite's own pragmas, since the driver's metadata knows attached databases only in part. They tell no names of
 * constraints.
 */
final class SqliteReflection implements Reflection {
    private static final TypeSpelling TYPES =
            new TypeSpelling(Map.of("INT", "INTEGER"), Map.of(), Set.of(), Set.of(), Set.of());

    @Override
    public String ownSchema(Connection connection) {
        return "main";
    }

    @Override
    public String canonicalType(String type) {
        return TYPES.of(type);
    }

    @Override
    public boolean isSame(String identifier, String read) {
        return identifier.equalsIgnoreCase(read);
    }

    @Override
    public List<TableInfo> tables(Connection connection, String schema) throws SQLException {
        String database = schema.isEmpty() ? "main" : schema;
        List<TableInfo> tables = new ArrayList<>();
        String query = "SELECT name FROM " + SqliteDialect.INSTANCE.quote(database)
                + ".sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        for (String name : names) {
            tables.add(table(connection, database, name));
        }
        return tables;
    }

    private TableInfo table(Connection connection, String schema, String table) throws SQLException {
        SortedMap<Integer, String> key = new TreeMap<>();
        List<ColumnInfo> columns = new ArrayList<>();
        String rowId = "";
        try (PreparedStatement statement = pragma(connection, "table_xinfo", table, schema);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ColumnInfo column = column(rows);
                columns.add(column);
                if (rows.getInt("pk") > 0) {
                    key.put(rows.getInt("pk"), column.name());
                    rowId = column.type().equals("INTEGER") ? column.name() : "";
                }
            }
        }
        if (key.size() == 1 && !rowId.isEmpty()) {
            String generated = rowId;
            columns.replaceAll(each -> each.name().equals(generated) ? generated(each) : each);
        }
        return new TableInfo(
                schema,
                table,
                columns,
                "",
                List.copyOf(key.values()),
                foreignKeys(connection, schema, table),
                indexes(connection, schema, table));
    }

    private ColumnInfo column(ResultSet row) throws SQLException {
        String expression = Objects.requireNonNullElse(row.getString("dflt_value"), "");
        // A key's column is NOT NULL to whoever writes through models, though SQLite lets NULL into some.
        boolean nullable = row.getInt("notnull") == 0 && row.getInt("pk") == 0;
        boolean computed = row.getInt("hidden") > 1;
        return new ColumnInfo(
                row.getString("name"), canonicalType(row.getString("type")), nullable, expression, false, computed);
    }

    private static ColumnInfo generated(ColumnInfo column) {
        return new ColumnInfo(column.name(), column.type(), false, "", true, false);
    }

    private static List<ForeignKeyInfo> foreignKeys(Connection connection, String schema, String table)
            throws SQLException {
        SortedMap<Integer, ForeignKeyInfo> keys = new TreeMap<>();
        try (PreparedStatement statement = pragma(connection, "foreign_key_list", table, schema);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                int id = rows.getInt("id");
                ForeignKeyInfo known = keys.get(id);
                List<String> columns = new ArrayList<>(known == null ? List.of() : known.columns());
                List<String> targets = new ArrayList<>(known == null ? List.of() : known.targetColumns());
                columns.add(rows.getString("from"));
                if (rows.getString("to") != null) {
                    targets.add(rows.getString("to"));
                }
                keys.put(
                        id,
                        new ForeignKeyInfo(
                                "",
                                columns,
                                schema,
                                rows.getString("table"),
                                targets,
                                rows.getString("on_delete"),
                                rows.getString("on_update")));
            }
        }
        return List.copyOf(keys.values());
    }

    private static List<IndexInfo> indexes(Connection connection, String schema, String table) throws SQLException {
        List<IndexInfo> indexes = new ArrayList<>();
        try (PreparedStatement statement = pragma(connection, "index_list", table, schema);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String origin = rows.getString("origin");
                if (!origin.equals("pk")) {
                    String name = rows.getString("name");
                    List<String> columns = new ArrayList<>();
                    boolean plain = columns(connection, schema, name, columns) && rows.getInt("partial") == 0;
                    indexes.add(new IndexInfo(name, columns, rows.getInt("unique") == 1, origin.equals("u"), plain));
                }
            }
        }
        return indexes;
    }

    /** Whether all are columns. */
    private static boolean columns(Connection connection, String schema, String index, List<String> columns)
            throws SQLException {
        boolean plain = true;
        try (PreparedStatement statement = pragma(connection, "index_info", index, schema);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String name = rows.getString("name");
                if (name == null) {
                    plain = false;
                } else {
                    columns.add(name);
                }
            }
        }
        return plain;
    }

    private static PreparedStatement pragma(Connection connection, String pragma, String name, String schema)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT * FROM pragma_" + pragma + "(?, ?)");
        statement.setString(1, name);
        statement.setString(2, schema);
        return statement;
    }
}
