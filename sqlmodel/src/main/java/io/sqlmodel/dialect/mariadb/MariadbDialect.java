package io.sqlmodel.dialect.mariadb;

import io.sqlmodel.dialect.ComposedDialect;
import io.sqlmodel.dialect.DialectParts;
import io.sqlmodel.dialect.Identifiers;
import io.sqlmodel.dialect.Version;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.sql.Around;
import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.DatePart;
import io.sqlmodel.sql.ReturningForm;
import io.sqlmodel.sql.UpsertForm;
import io.sqlmodel.type.SqlKind;

/** MariaDB 10.7 or newer. */
public final class MariadbDialect extends ComposedDialect {
    /** The only instance: it has no state. */
    public static final MariadbDialect INSTANCE = new MariadbDialect();

    private MariadbDialect() {
        super(new DialectParts(
                "MariaDB",
                "jdbc:mariadb:",
                new Version(10, 7),
                new Identifiers(ReservedWords.ALL, '`'),
                MariadbCodecs.ALL,
                new MariadbDdl(),
                new MariadbAlter(),
                new MariadbReflection(),
                new MariadbConnections(),
                new MariadbErrors()));
    }

    @Override
    public boolean deletesSelfReferences() {
        return false;
    }

    @Override
    public boolean updatesOwnTable() {
        return false;
    }

    @Override
    public String unlimited() {
        return " LIMIT 18446744073709551615";
    }

    @Override
    public String defaultValues() {
        return "() VALUES ()";
    }

    @Override
    public int maxParameters() {
        return 65_535;
    }

    @Override
    public ReturningForm returning(Change.Kind kind) {
        return kind == Change.Kind.UPDATE ? ReturningForm.NONE : ReturningForm.CLAUSE;
    }

    @Override
    public UpsertForm upsert() {
        return UpsertForm.ON_DUPLICATE_KEY;
    }

    @Override
    public boolean locksTables() {
        return false;
    }

    @Override
    public String forShare() {
        return " LOCK IN SHARE MODE";
    }

    /** The database has no FULL JOIN. */
    @Override
    public String fullJoin() {
        throw new QueryException(QueryMessage.NOT_SUPPORTED, name(), "FULL JOIN");
    }

    @Override
    public boolean hasConcatOperator() {
        return false;
    }

    @Override
    public String currentTimestamp() {
        return "UTC_TIMESTAMP(6)";
    }

    /** Points on the time line are stored in UTC. */
    @Override
    public Around extract(DatePart part, SqlKind kind) {
        return new Around("extract(" + part + " FROM ", ")");
    }

    @Override
    public String castType(SqlKind kind) {
        return switch (kind) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, DURATION -> "SIGNED";
            case REAL, DOUBLE -> "DOUBLE";
            case DECIMAL -> "DECIMAL(65, 30)";
            case BIG_INTEGER -> "DECIMAL(65, 0)";
            case BINARY -> "BINARY";
            case CHAR, TEXT, UUID -> "CHAR";
            case DATE -> "DATE";
            case TIME -> "TIME(6)";
            case TIMESTAMP, INSTANT, OFFSET_TIMESTAMP -> "DATETIME(6)";
        };
    }

    @Override
    public String stringAggregate() {
        return "group_concat(";
    }

    @Override
    public String aggregateSeparator() {
        return " SEPARATOR ";
    }

    @Override
    public String notDistinct() {
        return " <=> ";
    }

    @Override
    public boolean hasNullsOrder() {
        return false;
    }

    /** The database gives NULL where there is no row. */
    @Override
    public String lagOtherwise() {
        throw new QueryException(QueryMessage.NOT_SUPPORTED, name(), "lag or lead with a value where there is no row");
    }
}
