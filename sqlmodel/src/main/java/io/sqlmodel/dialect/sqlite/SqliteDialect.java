package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.dialect.ComposedDialect;
import io.sqlmodel.dialect.DialectParts;
import io.sqlmodel.dialect.Identifiers;
import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.dialect.RowValues;
import io.sqlmodel.dialect.Version;
import io.sqlmodel.sql.Around;
import io.sqlmodel.sql.DatePart;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.SqlKind;
import io.sqlmodel.type.Types;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** SQLite 3.39 or newer: the first with {@code FULL JOIN}. {@code RETURNING} came with 3.35. */
public final class SqliteDialect extends ComposedDialect {
    /** The only instance: it has no state. */
    public static final SqliteDialect INSTANCE = new SqliteDialect();

    private static final KeyList KEY_LIST = new JsonKeyList(1);
    private static final RowValues ROW_VALUES = new SqliteValues();

    /** The types whose JSON form compares as what is stored does. A converted type is none, whatever its Java type. */
    private static final Set<ColumnType<?>> JSON_KEYS =
            Set.of(Types.LONG, Types.INTEGER, Types.SHORT, Types.BYTE, Types.STRING, Types.UUID);

    private SqliteDialect() {
        super(new DialectParts(
                "SQLite",
                "jdbc:sqlite:",
                new Version(3, 39),
                new Identifiers(ReservedWords.ALL, '"'),
                SqliteCodecs.ALL,
                new SqliteDdl(),
                new SqliteAlter(),
                new SqliteReflection(),
                new SqliteConnections(),
                new SqliteErrors()));
    }

    @Override
    public @Nullable String comparisonType(SqlKind kind) {
        return kind == SqlKind.DECIMAL || kind == SqlKind.BIG_INTEGER ? "NUMERIC" : null;
    }

    @Override
    public String unlimited() {
        return " LIMIT -1";
    }

    @Override
    public int maxParameters() {
        return 32_766;
    }

    @Override
    public String rowList() {
        return "VALUES ";
    }

    @Override
    public RowValues rowValues() {
        return ROW_VALUES;
    }

    @Override
    public @Nullable KeyList keyList(ColumnType<?> type) {
        return JSON_KEYS.contains(type) ? KEY_LIST : null;
    }

    @Override
    public boolean recursesOverParents() {
        return true;
    }

    /** One transaction writes at a time, and one that read what has changed since cannot write. */
    @Override
    public boolean locksRows() {
        return false;
    }

    @Override
    public String characterLength() {
        return "length(";
    }

    /** As {@link SqliteTime} stores it, so that it compares with what is stored. */
    @Override
    public String currentTimestamp() {
        return "(strftime('%Y-%m-%d %H:%M:%f', 'now') || '000000Z')";
    }

    /** What follows the instant of an {@code OffsetDateTime} is no concern of the date functions. */
    @Override
    public Around extract(DatePart part, SqlKind kind) {
        String format = switch (part) {
            case YEAR -> "%Y";
            case MONTH -> "%m";
            case DAY -> "%d";
            case HOUR -> "%H";
            case MINUTE -> "%M";
            case SECOND -> "%S";
        };
        return new Around("CAST(strftime('" + format + "', substr(", ", 1, 29)) AS INTEGER)");
    }

    @Override
    public String castType(SqlKind kind) {
        return switch (kind) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, DURATION -> "INTEGER";
            case REAL, DOUBLE -> "REAL";
            case BINARY -> "BLOB";
            default -> "TEXT";
        };
    }

    /** The database calculates decimals as floating-point numbers, and keeps them as text. */
    @Override
    public Around castDecimal(int precision, int scale) {
        return new Around("printf('%." + scale + "f', ", ")");
    }

    @Override
    public String stringAggregate() {
        return "group_concat(";
    }

    @Override
    public String notDistinct() {
        return " IS ";
    }

    @Override
    public @Nullable KeyList keyRows(List<ColumnType<?>> types) {
        return JSON_KEYS.containsAll(types) ? new JsonKeyList(types.size()) : null;
    }
}
