package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.dialect.ConnectionRules;
import io.sqlmodel.dialect.DdlSyntax;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.ErrorRules;
import io.sqlmodel.dialect.Identifiers;
import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.dialect.Reflection;
import io.sqlmodel.dialect.RowArrays;
import io.sqlmodel.dialect.Version;
import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.SqlKind;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 13 or newer. */
public final class PostgresqlDialect implements Dialect {
    /** The only instance: it has no state. */
    public static final PostgresqlDialect INSTANCE = new PostgresqlDialect();

    private static final Identifiers IDENTIFIERS = new Identifiers(ReservedWords.ALL, '"');
    private static final DdlSyntax DDL = new PostgresqlDdl();
    private static final Reflection REFLECTION = new PostgresqlReflection();
    private static final ConnectionRules CONNECTIONS = new PostgresqlConnections();
    static final RowArrays ARRAYS = new PostgresqlArrays();
    private static final ErrorRules ERRORS = new PostgresqlErrors();

    private PostgresqlDialect() {}

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String urlPrefix() {
        return "jdbc:postgresql:";
    }

    @Override
    public Version minimumVersion() {
        return new Version(13, 0);
    }

    @Override
    public Codecs codecs() {
        return PostgresqlCodecs.ALL;
    }

    @Override
    public DdlSyntax ddl() {
        return DDL;
    }

    @Override
    public Reflection reflection() {
        return REFLECTION;
    }

    @Override
    public ConnectionRules connections() {
        return CONNECTIONS;
    }

    @Override
    public ErrorRules errors() {
        return ERRORS;
    }

    @Override
    public String quote(String identifier) {
        return IDENTIFIERS.quote(identifier);
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
        return new AnyKeyList(type);
    }
}
