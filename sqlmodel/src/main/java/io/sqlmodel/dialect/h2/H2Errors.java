package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.DatabaseError;
import io.sqlmodel.dialect.ErrorKind;
import io.sqlmodel.dialect.ErrorRules;
import io.sqlmodel.dialect.SqlStates;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells H2's errors apart: by SQLSTATE, and what has none of its own by H2's number. */
final class H2Errors implements ErrorRules {
    private static final Map<Integer, ErrorKind> CODES = Map.of(
            40001, ErrorKind.SERIALIZATION,
            50200, ErrorKind.LOCKED,
            57014, ErrorKind.CANCELLED,
            90007, ErrorKind.CONNECTION,
            90020, ErrorKind.CONNECTION,
            90067, ErrorKind.CONNECTION,
            90097, ErrorKind.READ_ONLY,
            90098, ErrorKind.CONNECTION,
            90121, ErrorKind.CONNECTION,
            90131, ErrorKind.SERIALIZATION);

    /**
     * What the quoted part begins with: {@code "PUBLIC.UQ_HERO_NAME INDEX PUBLIC.UQ_HERO_NAME_INDEX_2 ON PUBLIC.HERO(...)"}
     * (before 2.4 only the index), {@code "PUBLIC.CONSTRAINT_2 PRIMARY KEY ON PUBLIC.HERO(ID)"}, {@code "FK_TEAM: ..."} or
     * {@code "NAME"}. Names that H2 quotes have two quotation marks at each side.
     */
    private static final Pattern NAME = Pattern.compile("\"(?:(?:\\w+|\"\".+?\"\")\\.)?(?:\"\"(.+?)\"\"|(\\w+))");

    private static final Pattern PRIMARY_KEY = Pattern.compile("^[^(]*PRIMARY KEY ON ");
    private static final Pattern INDEX = Pattern.compile("_(?:INDEX|index)_\\w+$");

    @Override
    public DatabaseError read(SQLException error) {
        ErrorKind kind = CODES.getOrDefault(error.getErrorCode(), SqlStates.kind(error));
        String message = String.valueOf(error.getMessage());
        boolean named = switch (kind) {
            case UNIQUE, FOREIGN_KEY, CHECK, NOT_NULL -> true;
            default -> false;
        };
        boolean primaryKey =
                kind == ErrorKind.UNIQUE && PRIMARY_KEY.matcher(message).find();
        String name = primaryKey ? DatabaseError.PRIMARY_KEY : named ? name(message) : null;
        return new DatabaseError(kind, name, text(kind, message));
    }

    private static @Nullable String name(String message) {
        Matcher found = NAME.matcher(message);
        if (!found.find()) {
            return null;
        }
        // A name that was not quoted comes back in capitals.
        String name = found.group(1) != null ? found.group(1) : found.group(2).toLowerCase(Locale.ROOT);
        return INDEX.matcher(name).replaceFirst("");
    }

    /** The name and type of the column come before the value, or no column at all. */
    private static @Nullable String beforeValue(String message) {
        int value = message.indexOf(": ");
        return value < 0 ? null : message.substring(0, value);
    }

    /** Behind the first quotation mark H2 shows rows and values; the statement, which follows, is shown by us. */
    private static @Nullable String text(ErrorKind kind, String message) {
        return switch (kind) {
            case OTHER, OTHER_CONSTRAINT, ABORTED -> null;
            case SERIALIZATION -> message.split("; SQL statement:| Details:", 2)[0];
            case UNIQUE, FOREIGN_KEY, CHECK, NOT_NULL -> message.split("[\":]", 2)[0].strip();
            case DOES_NOT_FIT -> beforeValue(message);
            default -> message.split("; SQL statement:", 2)[0];
        };
    }
}
