package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.dialect.DatabaseError;
import io.sqlmodel.dialect.ErrorKind;
import io.sqlmodel.dialect.ErrorRules;
import io.sqlmodel.dialect.SqlStates;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells PostgreSQL's errors apart by SQLSTATE, and takes the constraint's name from the first line of the message. */
final class PostgresqlErrors implements ErrorRules {
    private static final Pattern CONSTRAINT = Pattern.compile("constraint \"(.+?)\"(?: on table \".+?\")?$");
    private static final Pattern COLUMN = Pattern.compile("column \"(.+?)\"(?: of relation \"(.+?)\")?");

    @Override
    public DatabaseError read(SQLException error) {
        ErrorKind kind = SqlStates.kind(error);
        // What follows the first line may hold values.
        String line = String.valueOf(error.getMessage()).split("\n", 2)[0];
        String constraint = switch (kind) {
            case UNIQUE, FOREIGN_KEY, CHECK, OTHER_CONSTRAINT -> constraint(line);
            case NOT_NULL -> column(line);
            default -> null;
        };
        return new DatabaseError(kind, constraint, kind == ErrorKind.OTHER ? null : line);
    }

    private static @Nullable String constraint(String line) {
        Matcher found = CONSTRAINT.matcher(line);
        return found.find() ? found.group(1) : null;
    }

    private static @Nullable String column(String line) {
        Matcher found = COLUMN.matcher(line);
        if (!found.find()) {
            return null;
        }
        return found.group(2) == null ? found.group(1) : found.group(2) + "." + found.group(1);
    }
}
