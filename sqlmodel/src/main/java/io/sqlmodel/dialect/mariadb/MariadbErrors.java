package io.sqlmodel.dialect.mariadb;

import static java.util.Map.entry;

import io.sqlmodel.dialect.DatabaseError;
import io.sqlmodel.dialect.ErrorKind;
import io.sqlmodel.dialect.ErrorRules;
import io.sqlmodel.dialect.SqlStates;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells MariaDB's errors apart by their numbers: one SQLSTATE, 23000, stands for every kind of constraint. */
final class MariadbErrors implements ErrorRules {
    private static final Map<Integer, ErrorKind> CODES = Map.ofEntries(
            entry(1022, ErrorKind.UNIQUE),
            entry(1044, ErrorKind.CONNECTION),
            entry(1045, ErrorKind.CONNECTION),
            entry(1053, ErrorKind.CONNECTION),
            entry(1048, ErrorKind.NOT_NULL),
            entry(1049, ErrorKind.CONNECTION),
            entry(1054, ErrorKind.MISSING_COLUMN),
            entry(1062, ErrorKind.UNIQUE),
            entry(1064, ErrorKind.SYNTAX),
            entry(1146, ErrorKind.MISSING_TABLE),
            entry(1205, ErrorKind.LOCKED),
            entry(1213, ErrorKind.SERIALIZATION),
            entry(1216, ErrorKind.FOREIGN_KEY),
            entry(1217, ErrorKind.FOREIGN_KEY),
            entry(1290, ErrorKind.READ_ONLY),
            entry(1317, ErrorKind.CANCELLED),
            entry(1364, ErrorKind.NOT_NULL),
            entry(1451, ErrorKind.FOREIGN_KEY),
            entry(1452, ErrorKind.FOREIGN_KEY),
            entry(1792, ErrorKind.READ_ONLY),
            entry(1880, ErrorKind.CONNECTION),
            entry(1927, ErrorKind.CONNECTION),
            entry(1969, ErrorKind.CANCELLED),
            entry(1020, ErrorKind.SERIALIZATION),
            entry(4025, ErrorKind.CHECK));

    private static final Pattern UNIQUE = Pattern.compile("for key '(?:[^'.]+\\.)?([^']+)'\\s*$");
    /** What the server could not read, values included: the driver puts them into the text. */
    private static final Pattern NEAR = Pattern.compile(" near '.*' at line ", Pattern.DOTALL);

    private static final Pattern CONSTRAINT = Pattern.compile("CONSTRAINT `([^`]+)`");
    private static final Pattern COLUMN = Pattern.compile("(?:Column|Field) '([^']+)'");

    @Override
    public DatabaseError read(SQLException error) {
        ErrorKind kind = CODES.getOrDefault(error.getErrorCode(), SqlStates.kind(error));
        String message = String.valueOf(error.getMessage());
        String constraint = switch (kind) {
            case UNIQUE -> found(UNIQUE, message);
            case FOREIGN_KEY, CHECK -> found(CONSTRAINT, message);
            case NOT_NULL -> found(COLUMN, message);
            default -> null;
        };
        return new DatabaseError(kind, constraint, text(kind, message));
    }

    /** After the first line the driver may show the statement and its values, if its options say so. */
    private static @Nullable String text(ErrorKind kind, String message) {
        return switch (kind) {
            case UNIQUE, OTHER, OTHER_CONSTRAINT, ABORTED -> null;
            case SYNTAX -> NEAR.matcher(message).replaceFirst(" at line ").split("\n", 2)[0];
            default -> message.split("\n", 2)[0];
        };
    }

    private static @Nullable String found(Pattern pattern, String message) {
        Matcher found = pattern.matcher(message);
        return found.find() ? found.group(1) : null;
    }
}
