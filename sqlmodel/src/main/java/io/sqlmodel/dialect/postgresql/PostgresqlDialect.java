package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.dialect.AlterSyntax;
import io.sqlmodel.dialect.ComposedDialect;
import io.sqlmodel.dialect.DialectParts;
import io.sqlmodel.dialect.Identifiers;
import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.dialect.RowArrays;
import io.sqlmodel.dialect.Version;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.SqlKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 13 or newer. */
public final class PostgresqlDialect extends ComposedDialect {
    /** The only instance: it has no state. */
    public static final PostgresqlDialect INSTANCE = new PostgresqlDialect();

    static final PostgresqlArrays ARRAYS = new PostgresqlArrays();

    private PostgresqlDialect() {
        super(new DialectParts(
                "PostgreSQL",
                "jdbc:postgresql:",
                new Version(13, 0),
                new Identifiers(ReservedWords.ALL, '"'),
                PostgresqlCodecs.ALL,
                new PostgresqlDdl(),
                new AlterSyntax() {},
                new PostgresqlReflection(),
                new PostgresqlConnections(),
                new PostgresqlErrors()));
    }

    @Override
    public boolean hasIlike() {
        return true;
    }

    /** The database rounds decimals only. */
    @Override
    public @Nullable String roundableType(SqlKind kind) {
        return kind == SqlKind.REAL || kind == SqlKind.DOUBLE ? "NUMERIC" : null;
    }

    @Override
    public int maxParameters() {
        return 65_535;
    }

    @Override
    public RowArrays rowArrays() {
        return ARRAYS;
    }

    @Override
    public KeyList keyList(ColumnType<?> type) {
        return new ArrayKeyList(List.of(type));
    }

    @Override
    public @Nullable KeyList keyRows(List<ColumnType<?>> types) {
        return types.stream().allMatch(type -> type.declared().isEmpty()) ? new ArrayKeyList(types) : null;
    }
}
