package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.AlterSyntax;
import io.sqlmodel.dialect.ConnectionRules;
import io.sqlmodel.dialect.DdlSyntax;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.ErrorRules;
import io.sqlmodel.dialect.Identifiers;
import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.dialect.Reflection;
import io.sqlmodel.dialect.Version;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.ReturningForm;
import io.sqlmodel.sql.UpsertForm;
import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.SqlKind;
import org.jspecify.annotations.Nullable;

/** H2 2.2 or newer. */
public final class H2Dialect implements Dialect {
    /** The only instance: it has no state. */
    public static final H2Dialect INSTANCE = new H2Dialect();

    private static final Identifiers IDENTIFIERS = new Identifiers(ReservedWords.ALL, '"');
    private static final DdlSyntax DDL = new H2Ddl();
    private static final Reflection REFLECTION = new H2Reflection();
    private static final AlterSyntax ALTER = new H2Alter();
    private static final ConnectionRules CONNECTIONS = new H2Connections();
    private static final ErrorRules ERRORS = new H2Errors();

    private H2Dialect() {}

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public String urlPrefix() {
        return "jdbc:h2:";
    }

    @Override
    public Version minimumVersion() {
        return new Version(2, 2);
    }

    @Override
    public Codecs codecs() {
        return H2Codecs.ALL;
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
    public AlterSyntax alter() {
        return ALTER;
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

    @Override
    public int maxParameters() {
        return 100_000;
    }

    @Override
    public @Nullable KeyList keyList(ColumnType<?> type) {
        return H2KeyList.takes(type) ? new H2KeyList(type) : null;
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
            default -> Dialect.super.castType(kind);
        };
    }
}
