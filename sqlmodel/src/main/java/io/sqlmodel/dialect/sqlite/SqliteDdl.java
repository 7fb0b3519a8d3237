package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.dialect.DdlSyntax;
import io.sqlmodel.dialect.Literals;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.SqlKind;
import java.util.Locale;

/** Tables of SQLite. How their values are stored is told in {@link SqliteCodecs}. */
final class SqliteDdl implements DdlSyntax {
    /** Names are chosen for the affinity that SQLite derives from them: text must not become a number. */
    @Override
    public String typeName(ColumnDef column, boolean keyed) {
        return switch (column.type().kind()) {
            case BOOLEAN -> "BOOLEAN";
            case TINYINT -> "TINYINT";
            case SMALLINT -> "SMALLINT";
            case INTEGER -> "INTEGER";
            case BIGINT, DURATION -> "BIGINT";
            case REAL -> "REAL";
            case DOUBLE -> "DOUBLE";
            case CHAR -> "CHAR(1)";
            case UUID -> "CHAR(36)";
            case TEXT -> column.length() > 0 ? "VARCHAR(" + column.length() + ")" : "TEXT";
            case BINARY -> "BLOB";
            case DECIMAL, BIG_INTEGER, INSTANT, DATE, TIME, TIMESTAMP, OFFSET_TIMESTAMP -> "TEXT";
        };
    }

    /** AUTOINCREMENT, so that keys ascend in the order of the rows of an INSERT and are never given out twice. */
    @Override
    public String generatedKey(String type, String primaryKey) {
        return "INTEGER NOT NULL CONSTRAINT " + primaryKey + " PRIMARY KEY AUTOINCREMENT";
    }

    @Override
    public String generatedType(String type) {
        return "INTEGER";
    }

    @Override
    public boolean keyInColumn() {
        return true;
    }

    @Override
    public boolean altersForeignKeys() {
        return false;
    }

    @Override
    public String suspendForeignKeys() {
        return "PRAGMA foreign_keys = OFF";
    }

    @Override
    public String resumeForeignKeys() {
        return "PRAGMA foreign_keys = ON";
    }

    @Override
    public boolean schemaOnlyOnCreated() {
        return true;
    }

    /** SQLite's words for the current time give whole seconds; {@link SqliteTime} wants nine digits more, and UTC. */
    @Override
    public String serverDefault(ColumnDef column) {
        String expression = column.serverDefault();
        SqlKind kind = column.type().kind();
        return switch (expression.toUpperCase(Locale.ROOT)) {
            case "CURRENT_TIMESTAMP" ->
                switch (kind) {
                    case INSTANT, OFFSET_TIMESTAMP -> "(strftime('%Y-%m-%d %H:%M:%f', 'now') || '000000Z')";
                    case TIMESTAMP -> "(strftime('%Y-%m-%d %H:%M:%f', 'now') || '000000')";
                    default -> Literals.bracketed(expression);
                };
            case "CURRENT_TIME" -> kind == SqlKind.TIME ? "(strftime('%H:%M:%f', 'now') || '000000')" : expression;
            default -> Literals.bracketed(expression);
        };
    }

    @Override
    public String tablesQuery(String schema) {
        String catalogue = schema.isEmpty() ? "main" : SqliteDialect.INSTANCE.quote(schema);
        return "SELECT name, type FROM " + catalogue + ".sqlite_master WHERE type IN ('table', 'view')";
    }

    @Override
    public boolean isNamed(String identifier, String catalogued) {
        return identifier.equalsIgnoreCase(catalogued);
    }
}
