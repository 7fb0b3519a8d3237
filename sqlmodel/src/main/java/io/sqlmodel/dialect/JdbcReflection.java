package io.sqlmodel.dialect;

import io.sqlmodel.meta.ColumnInfo;
import io.sqlmodel.meta.ForeignKeyInfo;
import io.sqlmodel.meta.TableInfo;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
        return InformationSchema.uniques("constraint_name");
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
        JdbcSchema in = new JdbcSchema(connection.getMetaData(), catalog, schemasAreCatalogs() ? null : listed);
        JdbcForeignKeys foreignKeys = new JdbcForeignKeys(this, in);
        JdbcIndexes indexes = new JdbcIndexes(this, in);
        Map<String, Map<String, String>> uniques = uniques(connection, listed);
        Map<String, List<ColumnInfo>> columns = columns(in);
        List<TableInfo> tables = new ArrayList<>();
        for (String table : tables(in)) {
            SortedMap<Integer, String> key = new TreeMap<>();
            String keyName = primaryKey(in, table, key);
            List<ForeignKeyInfo> references = foreignKeys.of(table);
            tables.add(new TableInfo(
                    name(listed),
                    name(table),
                    columns.getOrDefault(table, List.of()),
                    keyName,
                    List.copyOf(key.values()),
                    references,
                    indexes.of(
                            table,
                            columns.getOrDefault(table, List.of()),
                            List.copyOf(key.values()),
                            references,
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

    private static List<String> tables(JdbcSchema in) throws SQLException {
        List<String> names = new ArrayList<>();
        String[] kinds = {"TABLE", "BASE TABLE", "PARTITIONED TABLE"};
        try (ResultSet rows = in.metadata().getTables(in.catalog(), in.pattern(), "%", kinds)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private Map<String, List<ColumnInfo>> columns(JdbcSchema in) throws SQLException {
        Map<String, List<ColumnInfo>> columns = new HashMap<>();
        try (ResultSet rows = in.metadata().getColumns(in.catalog(), in.pattern(), "%", "%")) {
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

    private String primaryKey(JdbcSchema in, String table, SortedMap<Integer, String> columns) throws SQLException {
        String constraint = "";
        try (ResultSet rows = in.metadata().getPrimaryKeys(in.catalog(), in.schema(), table)) {
            while (rows.next()) {
                columns.put(rows.getInt("KEY_SEQ"), name(rows.getString("COLUMN_NAME")));
                constraint = Objects.requireNonNullElse(rows.getString("PK_NAME"), "");
            }
        }
        return name(constraint);
    }
}
