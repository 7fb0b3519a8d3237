package io.sqlmodel.dialect.sqlite;

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

/**
 * Reads the driver's messages, {@code [CODE] explanation (SQLite's own words)}: JDBC's vendor code has only the first
 * byte of SQLite's, which does not tell one constraint from another.
 */
final class SqliteErrors implements ErrorRules {
    private static final Pattern CODE = Pattern.compile("^\\[SQLITE_([A-Z_]+)]");

    /** Names of columns or of an index; nothing about foreign keys. */
    private static final Pattern CONSTRAINT =
            Pattern.compile("(?:UNIQUE|NOT NULL|CHECK) constraint failed: (?:index ')?(.+?)'?\\)?$", Pattern.DOTALL);

    /** SQLite carries {@code ON DELETE RESTRICT} out as a trigger, and reports it as one. */
    private static final String RESTRICTED = "(FOREIGN KEY constraint failed)";

    private static final Map<String, ErrorKind> CODES = Map.ofEntries(
            entry("CONSTRAINT_UNIQUE", ErrorKind.UNIQUE),
            entry("CONSTRAINT_PRIMARYKEY", ErrorKind.UNIQUE),
            entry("CONSTRAINT_ROWID", ErrorKind.UNIQUE),
            entry("CONSTRAINT_FOREIGNKEY", ErrorKind.FOREIGN_KEY),
            entry("CONSTRAINT_NOTNULL", ErrorKind.NOT_NULL),
            entry("CONSTRAINT_CHECK", ErrorKind.CHECK),
            entry("MISMATCH", ErrorKind.OTHER_CONSTRAINT),
            entry("LOCKED", ErrorKind.LOCKED),
            entry("BUSY", ErrorKind.LOCKED),
            entry("BUSY_SNAPSHOT", ErrorKind.SERIALIZATION),
            entry("READONLY", ErrorKind.READ_ONLY),
            entry("INTERRUPT", ErrorKind.CANCELLED),
            entry("NOTADB", ErrorKind.CONNECTION),
            entry("CANTOPEN", ErrorKind.CONNECTION));

    /** What SQLite says while it reads SQL text, when no value is bound yet. */
    private static final Map<Pattern, ErrorKind> TEXTS = Map.of(
            Pattern.compile("no such table: |no such view: "), ErrorKind.MISSING_TABLE,
            Pattern.compile("no such column: |has no column named "), ErrorKind.MISSING_COLUMN,
            Pattern.compile(": syntax error|\\(incomplete input\\)|unrecognized token: |no such function: "),
                    ErrorKind.SYNTAX);

    @Override
    public DatabaseError read(SQLException error) {
        String message = String.valueOf(error.getMessage());
        Matcher code = CODE.matcher(message);
        if (!code.find()) {
            ErrorKind kind =
                    message.equals("database connection closed") ? ErrorKind.CONNECTION : SqlStates.kind(error);
            return new DatabaseError(kind, null, kind == ErrorKind.OTHER ? null : message);
        }
        ErrorKind kind = kind(code.group(1), message);
        return new DatabaseError(
                kind, constraint(message), mayHoldValues(code.group(1), kind) ? code.group() : message);
    }

    private static ErrorKind kind(String code, String message) {
        ErrorKind exact = CODES.get(code);
        if (exact != null) {
            return exact;
        }
        String family = code.contains("_") ? code.substring(0, code.indexOf('_')) : code;
        return switch (family) {
            case "CONSTRAINT" -> message.endsWith(RESTRICTED) ? ErrorKind.FOREIGN_KEY : ErrorKind.OTHER_CONSTRAINT;
            case "ERROR" ->
                TEXTS.entrySet().stream()
                        .filter(each -> each.getKey().matcher(message).find())
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(ErrorKind.OTHER);
            default -> CODES.getOrDefault(family, ErrorKind.OTHER);
        };
    }

    /** Functions put their arguments, and triggers anything, into the words. */
    private static boolean mayHoldValues(String code, ErrorKind kind) {
        return kind == ErrorKind.OTHER_CONSTRAINT || (kind == ErrorKind.OTHER && code.startsWith("ERROR"));
    }

    private static @Nullable String constraint(String message) {
        Matcher found = CONSTRAINT.matcher(message);
        return found.find() ? found.group(1) : null;
    }
}
