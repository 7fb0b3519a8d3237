package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.dialect.DatabaseError;
import io.sqlmodel.dialect.ErrorKind;
import io.sqlmodel.dialect.ErrorRules;
import io.sqlmodel.dialect.SqlStates;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL's errors apart by SQLSTATE, and takes names from the first line of the message, which may be in the
 * server's language: they are what is quoted there, with quotation marks of that language, in the order of English.
 */
final class PostgresqlErrors implements ErrorRules {
    /** What is dropped has others that depend on it, such as foreign keys; only names are told. */
    private static final String STILL_DEPENDED_ON = "2BP01";

    /** A text is too long; the message has the type of the column, and of other numbers than this one the value. */
    private static final String TOO_LONG = "22001";

    /** A quoted name; the French have spaces within the marks. */
    private static final Pattern QUOTED = Pattern.compile(
            "\"([^\"]+)\"|»([^«]+)«|«[\\s\\u00a0\\u202f]*(.+?)[\\s\\u00a0\\u202f]*»|„([^“”]+)[“”]|“([^”]+)”|「([^」]+)」");

    @Override
    public DatabaseError read(SQLException error) {
        ErrorKind kind = SqlStates.kind(error);
        // What follows the first line may hold values.
        String line = String.valueOf(error.getMessage()).split("\n", 2)[0];
        String constraint = switch (kind) {
            case UNIQUE, FOREIGN_KEY, CHECK, OTHER_CONSTRAINT -> constraint(quoted(line));
            case NOT_NULL -> column(quoted(line));
            default -> null;
        };
        return new DatabaseError(kind, constraint, mayHoldValues(kind, error) ? null : line);
    }

    /** Of a failed transaction, the driver repeats all that was said about the failure. */
    private static boolean mayHoldValues(ErrorKind kind, SQLException error) {
        String state = error.getSQLState();
        return kind == ErrorKind.ABORTED
                || (kind == ErrorKind.DOES_NOT_FIT && !TOO_LONG.equals(state))
                || (kind == ErrorKind.OTHER && !STILL_DEPENDED_ON.equals(state));
    }

    /** Alone, or after the table that was written; a foreign key's other table follows it. */
    private static @Nullable String constraint(List<String> names) {
        return names.isEmpty() ? null : names.get(Math.min(1, names.size() - 1));
    }

    private static @Nullable String column(List<String> names) {
        return names.isEmpty() ? null : names.size() == 1 ? names.get(0) : names.get(1) + "." + names.get(0);
    }

    private static List<String> quoted(String line) {
        List<String> names = new ArrayList<>();
        Matcher found = QUOTED.matcher(line);
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    names.add(found.group(group));
                }
            }
        }
        return names;
    }
}
