package io.sqlmodel.dialect;

import io.sqlmodel.meta.ColumnInfo;
import io.sqlmodel.meta.ForeignKeyInfo;
import io.sqlmodel.meta.IndexInfo;
import io.sqlmodel.meta.TableInfo;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads tables by JDBC's {@code DatabaseMetaData}. What a driver tells otherwise is overridden by its dialect. */
public class JdbcReflection implements Reflection {
    private final TypeSpelling types;

    /**
     * A reader.
     *
     * @param types how types are spelled
     */
    public JdbcReflection(TypeSpelling types) {
        this.types = types;
    }

    /**
     * Whether the driver calls schemas catalogs.
     *
     * @return false by default
     */
    protected boolean schemasAreCatalogs() {
        return false;
    }

    /**
     * A name from a model as the catalogue lists it.
     *
     * @param identifier the name
     * @return by default the same
     */
    protected String listed(String identifier) {
        return identifier;
    }

    /**
     * A name of the catalogue as a model would write it.
     *
     * @param listed the name
     * @return by default the same
     */
    protected String name(String listed) {
        return listed;
    }

    /**
     * The type of a column.
     *
     * @param type the name that the driver gives
     * @param size what the driver calls its size
     * @param digits what the driver calls its digits; null for none
     * @param spelling how types are spelled
     * @return the type
     */
    protected String type(String type, int size, @Nullable Integer digits, TypeSpelling spelling) {
        return spelling.of(type, size, digits == null ? 0 : digits);
    }

    /**
     * The default of a column.
     *
     * @param expression what the driver gives
     * @return the expression; empty for none
     */
    protected String defaultExpression(String expression) {
        return expression;
    }

    /**
     * Whether the database made an index for a foreign key by itself.
     *
     * @param index the name of an index that is not unique, as it is listed
     * @param foreignKey the name of a foreign key, as it is listed
     * @return false by default
     */
    protected boolean isForeignKeys(String index, String foreignKey) {
        return false;
    }

    /**
     * The query for the UNIQUE constraints of a schema: table, constraint and index, as they are listed.
     *
     * @return the query, with the schema as parameter
     */
    protected String uniquesQuery() {
        return "SELECT table_name, constraint_name, constraint_name FROM information_schema.table_constraints"
                + " WHERE constraint_type = 'UNIQUE' AND table_schema = ?";
    }

    @Override
    public String canonicalType(String type) {
        return types.of(type);
    }

    @Override
    public String ownSchema(Connection connection) throws SQLException {
        return name(listedOwn(connection));
    }

    private String listedOwn(Connection connection) throws SQLException {
        String own = schemasAreCatalogs() ? connection.getCatalog() : connection.getSchema();
        return Objects.requireNonNullElse(own, "");
    }

    @Override
    public List<TableInfo> tables(Connection connection, String schema) throws SQLException {
        String listed = schema.isEmpty() ? listedOwn(connection) : listed(schema);
        String catalog = schemasAreCatalogs() ? listed : connection.getCatalog();
        Reading reading = new Reading(connection.getMetaData(), catalog, schemasAreCatalogs() ? null : listed);
        Map<String, Map<String, String>> uniques = uniques(connection, listed);
        Map<String, List<ColumnInfo>> columns = reading.columns();
        List<TableInfo> tables = new ArrayList<>();
        for (String table : reading.tables()) {
            SortedMap<Integer, String> key = new TreeMap<>();
            String keyName = reading.primaryKey(table, key);
            List<ForeignKeyInfo> foreignKeys = reading.foreignKeys(table);
            tables.add(new TableInfo(
                    name(listed),
                    name(table),
                    columns.getOrDefault(table, List.of()),
                    keyName,
                    List.copyOf(key.values()),
                    foreignKeys,
                    reading.indexes(
                            table,
                            columns.getOrDefault(table, List.of()),
                            List.copyOf(key.values()),
                            foreignKeys,
                            uniques.getOrDefault(table, Map.of()))));
        }
        tables.sort(Comparator.comparing(TableInfo::name));
        return tables;
    }

    /** By table and index: the constraint. */
    private Map<String, Map<String, String>> uniques(Connection connection, String schema) throws SQLException {
        Map<String, Map<String, String>> uniques = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(uniquesQuery())) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    uniques.computeIfAbsent(rows.getString(1), any -> new HashMap<>())
                            .put(rows.getString(3), rows.getString(2));
                }
            }
        }
        return uniques;
    }

    /** The reading of one schema. */
    private final class Reading {
        private final DatabaseMetaData metadata;
        private final @Nullable String catalog;
        private final @Nullable String schema;

        Reading(DatabaseMetaData metadata, @Nullable String catalog, @Nullable String schema) {
            this.metadata = metadata;
            this.catalog = catalog;
            this.schema = schema;
        }

        /** A schema's name among patterns. */
        private @Nullable String pattern() throws SQLException {
            String escape = metadata.getSearchStringEscape();
            return schema == null ? null : schema.replace("_", escape + "_").replace("%", escape + "%");
        }

        List<String> tables() throws SQLException {
            List<String> names = new ArrayList<>();
            String[] kinds = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};
            try (ResultSet rows = metadata.getTables(catalog, pattern(), "%", kinds)) {
                while (rows.next()) {
                    names.add(rows.getString("TABLE_NAME"));
                }
            }
            return names;
        }

        Map<String, List<ColumnInfo>> columns() throws SQLException {
            Map<String, List<ColumnInfo>> columns = new HashMap<>();
            try (ResultSet rows = metadata.getColumns(catalog, pattern(), "%", "%")) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString("TABLE_NAME"), any -> new ArrayList<>())
                            .add(column(rows));
                }
            }
            return columns;
        }

        private ColumnInfo column(ResultSet row) throws SQLException {
            int digits = row.getInt("DECIMAL_DIGITS");
            Integer known = row.wasNull() ? null : digits;
            String expression = row.getString("COLUMN_DEF");
            boolean generated = "YES".equals(row.getString("IS_AUTOINCREMENT"));
            boolean computed = "YES".equals(row.getString("IS_GENERATEDCOLUMN"));
            return new ColumnInfo(
                    name(row.getString("COLUMN_NAME")),
                    type(row.getString("TYPE_NAME"), row.getInt("COLUMN_SIZE"), known, types),
                    row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                    expression == null || generated || computed ? "" : defaultExpression(expression),
                    generated,
                    computed);
        }

        String primaryKey(String table, SortedMap<Integer, String> columns) throws SQLException {
            String constraint = "";
            try (ResultSet rows = metadata.getPrimaryKeys(catalog, schema, table)) {
                while (rows.next()) {
                    columns.put(rows.getInt("KEY_SEQ"), name(rows.getString("COLUMN_NAME")));
                    constraint = Objects.requireNonNullElse(rows.getString("PK_NAME"), "");
                }
            }
            return name(constraint);
        }

        List<ForeignKeyInfo> foreignKeys(String table) throws SQLException {
            Map<String, ForeignKeyReading> keys = new TreeMap<>();
            try (ResultSet rows = metadata.getImportedKeys(catalog, schema, table)) {
                while (rows.next()) {
                    ForeignKeyReading key =
                            keys.computeIfAbsent(rows.getString("FK_NAME"), name -> new ForeignKeyReading(name(name)));
                    int position = rows.getInt("KEY_SEQ");
                    key.columns.put(position, name(rows.getString("FKCOLUMN_NAME")));
                    key.targets.put(position, name(rows.getString("PKCOLUMN_NAME")));
                    key.schema = name(rows.getString(schemasAreCatalogs() ? "PKTABLE_CAT" : "PKTABLE_SCHEM"));
                    key.table = name(rows.getString("PKTABLE_NAME"));
                    key.onDelete = rule(rows.getInt("DELETE_RULE"));
                    key.onUpdate = rule(rows.getInt("UPDATE_RULE"));
                }
            }
            return keys.values().stream().map(ForeignKeyReading::info).toList();
        }

        private String rule(int rule) {
            return switch (rule) {
                case DatabaseMetaData.importedKeyCascade -> "CASCADE";
                case DatabaseMetaData.importedKeySetNull -> "SET NULL";
                case DatabaseMetaData.importedKeySetDefault -> "SET DEFAULT";
                case DatabaseMetaData.importedKeyRestrict -> tellsRestrict() ? "RESTRICT" : "NO ACTION";
                default -> "NO ACTION";
            };
        }

        List<IndexInfo> indexes(
                String table,
                List<ColumnInfo> columns,
                List<String> primaryKey,
                List<ForeignKeyInfo> foreignKeys,
                Map<String, String> constraints)
                throws SQLException {
            Map<String, IndexReading> indexes = new LinkedHashMap<>();
            List<String> names = columns.stream().map(ColumnInfo::name).toList();
            try (ResultSet rows = metadata.getIndexInfo(catalog, schema, table, false, true)) {
                while (rows.next()) {
                    String index = rows.getString("INDEX_NAME");
                    if (index != null) {
                        indexes.computeIfAbsent(index, any -> new IndexReading())
                                .add(rows, names);
                    }
                }
            }
            List<IndexInfo> found = new ArrayList<>();
            boolean[] keySeen = {primaryKey.isEmpty()};
            indexes.forEach((index, read) -> {
                String constraint = constraints.get(index);
                boolean keys = !keySeen[0] && constraint == null && read.unique && read.columns.equals(primaryKey);
                keySeen[0] |= keys;
                boolean own =
                        !read.unique && foreignKeys.stream().anyMatch(key -> isForeignKeys(index, listed(key.name())));
                if (!keys && !own) {
                    String shown = constraint == null ? index : constraint;
                    found.add(new IndexInfo(name(shown), read.columns, read.unique, constraint != null, read.plain));
                }
            });
            found.sort(Comparator.comparing(IndexInfo::name));
            return found;
        }

        private final class IndexReading {
            final List<String> columns = new ArrayList<>();
            boolean unique;
            boolean plain = true;

            void add(ResultSet row, List<String> names) throws SQLException {
                unique = !row.getBoolean("NON_UNIQUE");
                String column = row.getString("COLUMN_NAME");
                String name = column == null ? null : name(unquoted(column, names));
                if (name != null && names.contains(name)) {
                    columns.add(name);
                } else {
                    plain = false;
                }
                plain &= row.getString("FILTER_CONDITION") == null;
            }

            private String unquoted(String column, List<String> names) {
                return column.startsWith("\"") && !names.contains(column)
                        ? column.substring(1, column.length() - 1).replace("\"\"", "\"")
                        : column;
            }
        }
    }

    private static final class ForeignKeyReading {
        final String name;
        final SortedMap<Integer, String> columns = new TreeMap<>();
        final SortedMap<Integer, String> targets = new TreeMap<>();
        String schema = "";
        String table = "";
        String onDelete = "";
        String onUpdate = "";

        ForeignKeyReading(String name) {
            this.name = name;
        }

        ForeignKeyInfo info() {
            return new ForeignKeyInfo(
                    name,
                    List.copyOf(columns.values()),
                    schema,
                    table,
                    List.copyOf(targets.values()),
                    onDelete,
                    onUpdate);
        }
    }
}
