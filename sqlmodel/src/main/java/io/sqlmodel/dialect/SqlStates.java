package io.sqlmodel.dialect;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells errors apart by SQLSTATE: those of the standard, and those that databases added without contradicting it. */
public final class SqlStates {
    private static final Map<String, ErrorKind> STATES = Map.ofEntries(
            entry("22001", ErrorKind.DOES_NOT_FIT),
            entry("22003", ErrorKind.DOES_NOT_FIT),
            entry("23001", ErrorKind.FOREIGN_KEY),
            entry("23502", ErrorKind.NOT_NULL),
            entry("23503", ErrorKind.FOREIGN_KEY),
            entry("23505", ErrorKind.UNIQUE),
            entry("23506", ErrorKind.FOREIGN_KEY),
            entry("23513", ErrorKind.CHECK),
            entry("23514", ErrorKind.CHECK),
            entry("25006", ErrorKind.READ_ONLY),
            entry("25P02", ErrorKind.ABORTED),
            entry("40P01", ErrorKind.SERIALIZATION),
            entry("42000", ErrorKind.SYNTAX),
            entry("42001", ErrorKind.SYNTAX),
            entry("42601", ErrorKind.SYNTAX),
            entry("42703", ErrorKind.MISSING_COLUMN),
            entry("42P01", ErrorKind.MISSING_TABLE),
            entry("42S02", ErrorKind.MISSING_TABLE),
            entry("42S03", ErrorKind.MISSING_TABLE),
            entry("42S04", ErrorKind.MISSING_TABLE),
            entry("42S22", ErrorKind.MISSING_COLUMN),
            entry("53300", ErrorKind.CONNECTION),
            entry("55P03", ErrorKind.LOCKED),
            entry("57014", ErrorKind.CANCELLED),
            entry("57P01", ErrorKind.CONNECTION),
            entry("57P02", ErrorKind.CONNECTION),
            entry("57P03", ErrorKind.CONNECTION),
            entry("70100", ErrorKind.CANCELLED),
            entry("HYT00", ErrorKind.LOCKED));

    /** Classes of states: the first two characters. */
    private static final Map<String, ErrorKind> CLASSES = Map.of(
            "08", ErrorKind.CONNECTION,
            "23", ErrorKind.OTHER_CONSTRAINT,
            "28", ErrorKind.CONNECTION,
            "40", ErrorKind.SERIALIZATION);

    private SqlStates() {}

    /**
     * What an exception means by its state, or by its class where JDBC has one for it.
     *
     * @param error the exception
     * @return the kind
     */
    public static ErrorKind kind(SQLException error) {
        ErrorKind kind = kind(error.getSQLState());
        if (kind != ErrorKind.OTHER) {
            return kind;
        }
        if (error instanceof SQLTimeoutException) {
            return ErrorKind.CANCELLED;
        }
        return error instanceof SQLTransientConnectionException || error instanceof SQLNonTransientConnectionException
                ? ErrorKind.CONNECTION
                : ErrorKind.OTHER;
    }

    private static ErrorKind kind(@Nullable String state) {
        if (state == null || state.length() != 5) {
            return ErrorKind.OTHER;
        }
        ErrorKind exact = STATES.get(state);
        return exact != null ? exact : CLASSES.getOrDefault(state.substring(0, 2), ErrorKind.OTHER);
    }
}
