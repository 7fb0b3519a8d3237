package io.sqlmodel.engine;

import io.sqlmodel.dialect.DatabaseError;
import io.sqlmodel.dialect.ErrorRules;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.IntegrityException.Kind;
import io.sqlmodel.error.SerializationException;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.type.UnstorableValueException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns drivers' exceptions into those of the library, the same on every database.
 *
 * <p>A driver's words may hold column values (PostgreSQL: {@code Key (name)=(Deadpond) already exists}), in its
 * exception too, and stack traces get into logs. So only words that the dialect knows to hold none are shown, and the
 * driver's exception is the cause only if all of it may be shown; otherwise the cause is a copy with state, vendor code
 * and stack trace, but without the words. After {@code logParameters(true)} everything is shown.
 */
final class ErrorTranslator {
    private static final int LONGEST_SQL = 1000;

    private final ErrorRules rules;
    private final ConstraintNames constraints;
    private final boolean showAll;

    ErrorTranslator(ErrorRules rules, ConstraintNames constraints, boolean showAll) {
        this.rules = rules;
        this.constraints = constraints;
        this.showAll = showAll;
    }

    /**
     * Translates an exception.
     *
     * @param error what the driver threw
     * @param sql the statement
     * @param bound whether values may have been bound; while a statement is prepared, no word can hold one
     * @param parameters the values, if they may be shown
     */
    SqlModelException translate(SQLException error, String sql, boolean bound, @Nullable RecordingWriter parameters) {
        SQLException real = error instanceof BatchUpdateException && error.getNextException() != null
                ? error.getNextException()
                : error;
        DatabaseError found = rules.read(real);
        boolean open = showAll || !bound || real instanceof UnstorableValueException;
        String text = open ? real.getMessage() : found.text();
        SQLException cause = open || (error == real && isHarmless(real, text)) ? error : copy(real, text);
        String words = Objects.requireNonNullElse(text, "(withheld; logParameters(true) shows it)");
        String statement = shorten(sql) + (parameters == null ? "" : " Parameters: " + parameters);
        return exception(found, constraints.of(found, sql), cause, words, statement);
    }

    private static SqlModelException exception(
            DatabaseError found, @Nullable String name, SQLException cause, String words, String sql) {
        return switch (found.kind()) {
            case UNIQUE -> integrity(cause, Kind.UNIQUE, name, EngineMessage.NOT_UNIQUE, "a column", sql);
            case FOREIGN_KEY ->
                integrity(
                        cause,
                        Kind.FOREIGN_KEY,
                        name,
                        EngineMessage.FOREIGN_KEY,
                        "the database does not say which",
                        sql);
            case NOT_NULL -> integrity(cause, Kind.NOT_NULL, name, EngineMessage.NOT_NULL, "A column", sql);
            case CHECK -> integrity(cause, Kind.CHECK, name, EngineMessage.CHECK, words, sql);
            case OTHER_CONSTRAINT -> integrity(cause, Kind.OTHER, name, EngineMessage.OTHER_CONSTRAINT, words, sql);
            case DOES_NOT_FIT -> new DatabaseException(cause, EngineMessage.DOES_NOT_FIT, words, sql);
            case SERIALIZATION -> new SerializationException(cause, EngineMessage.SERIALIZATION, words, sql);
            case LOCKED -> new SerializationException(cause, EngineMessage.LOCKED, words, sql);
            case CONNECTION -> new ConnectionException(cause, EngineMessage.CONNECTION_LOST, words, sql);
            case MISSING_TABLE -> new DatabaseException(cause, EngineMessage.MISSING_TABLE, words, sql);
            case MISSING_COLUMN -> new DatabaseException(cause, EngineMessage.MISSING_COLUMN, words, sql);
            case SYNTAX -> new DatabaseException(cause, EngineMessage.SYNTAX, words, sql);
            case READ_ONLY -> new DatabaseException(cause, EngineMessage.READ_ONLY, words, sql);
            case ABORTED -> new DatabaseException(cause, EngineMessage.ABORTED, words, sql);
            case CANCELLED -> new DatabaseException(cause, EngineMessage.CANCELLED, words, sql);
            case OTHER -> new DatabaseException(cause, EngineMessage.DATABASE, words, sql);
        };
    }

    private static IntegrityException integrity(
            SQLException cause, Kind kind, @Nullable String name, EngineMessage message, String nameless, String sql) {
        return new IntegrityException(cause, kind, name, message, Objects.requireNonNullElse(name, nameless), sql);
    }

    /** Whether nothing that hangs on the exception says more than what may be shown. */
    private static boolean isHarmless(SQLException error, @Nullable String text) {
        return Objects.equals(error.getMessage(), text)
                && error.getCause() == null
                && error.getNextException() == null
                && error.getSuppressed().length == 0;
    }

    private static SQLException copy(SQLException error, @Nullable String text) {
        SQLException copy = new SQLException(text, error.getSQLState(), error.getErrorCode());
        copy.setStackTrace(error.getStackTrace());
        return copy;
    }

    private static String shorten(String sql) {
        return sql.length() <= LONGEST_SQL
                ? sql
                : sql.substring(0, LONGEST_SQL) + "... (" + sql.length() + " characters)";
    }
}
