package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.ComposedDialect;
import io.sqlmodel.dialect.DialectParts;
import io.sqlmodel.dialect.Identifiers;
import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.dialect.RowValues;
import io.sqlmodel.dialect.Version;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.ReturningForm;
import io.sqlmodel.sql.UpsertForm;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.SqlKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** H2 2.2 or newer. */
public final class H2Dialect extends ComposedDialect {
    /** The only instance: it has no state. */
    public static final H2Dialect INSTANCE = new H2Dialect();

    private static final RowValues ROW_VALUES = new H2Values();

    private H2Dialect() {
        super(new DialectParts(
                "H2",
                "jdbc:h2:",
                new Version(2, 2),
                new Identifiers(ReservedWords.ALL, '"'),
                H2Codecs.ALL,
                new H2Ddl(),
                new H2Alter(),
                new H2Reflection(),
                new H2Connections(),
                new H2Errors()));
    }

    @Override
    public boolean hasIlike() {
        return true;
    }

    @Override
    public int maxParameters() {
        return 100_000;
    }

    @Override
    public @Nullable KeyList keyList(ColumnType<?> type) {
        return H2KeyList.takes(type) ? new H2KeyList(List.of(type)) : null;
    }

    @Override
    public @Nullable KeyList keyRows(List<ColumnType<?>> types) {
        return types.stream().allMatch(H2KeyList::takes) ? new H2KeyList(types) : null;
    }

    @Override
    public RowValues rowValues() {
        return ROW_VALUES;
    }

    @Override
    public boolean insertsLists() {
        return true;
    }

    @Override
    public String insertReturning(String insert, String columns) {
        return "SELECT " + columns + " FROM FINAL TABLE (" + insert + ")";
    }

    @Override
    public ReturningForm returning(Change.Kind kind) {
        return ReturningForm.DELTA_TABLE;
    }

    @Override
    public UpsertForm upsert() {
        return UpsertForm.MERGE;
    }

    @Override
    public boolean locksTables() {
        return false;
    }

    @Override
    public String forShare() {
        return " FOR UPDATE";
    }

    /** The database has no FULL JOIN. */
    @Override
    public String fullJoin() {
        throw new QueryException(QueryMessage.NOT_SUPPORTED, name(), "FULL JOIN");
    }

    /** The database has UNION ALL in recursive queries only, and would go on for ever with UNION. */
    @Override
    public String distinctRecursion() {
        throw new QueryException(QueryMessage.NOT_SUPPORTED, name(), "a recursive query of distinct rows");
    }

    @Override
    public boolean castsParameters() {
        return true;
    }

    @Override
    public boolean recursiveUnion() {
        return false;
    }

    @Override
    public String castType(SqlKind kind) {
        return switch (kind) {
            case BINARY -> "VARBINARY";
            case DECIMAL -> "DECFLOAT";
            default -> super.castType(kind);
        };
    }
}
