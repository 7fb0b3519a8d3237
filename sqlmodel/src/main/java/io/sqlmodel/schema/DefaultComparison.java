package io.sqlmodel.schema;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.dialect.Reflection;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.error.SqlModelException;
import java.sql.Savepoint;
import java.util.Locale;

/**
 * Whether two defaults are the same. Databases keep them in words of their own, so where the texts differ, the database says
 * whether the values do.
 */
final class DefaultComparison {
    private final DatabaseConnection connection;
    private final Reflection reflection;

    DefaultComparison(DatabaseConnection connection, Reflection reflection) {
        this.connection = connection;
        this.reflection = reflection;
    }

    boolean isSame(String expected, String found) {
        String one = plain(expected);
        String other = plain(found);
        return one.equals(other) || (!one.isEmpty() && !other.isEmpty() && isEqual(expected, found));
    }

    /** Sequences would go on by being asked. */
    private boolean isEqual(String expected, String found) {
        if (found.toLowerCase(Locale.ROOT).matches("(?s).*(nextval|next value).*")) {
            return false;
        }
        Savepoint savepoint = connection.savepoint();
        try {
            return connection.query(
                    "SELECT CASE WHEN (" + expected + ") = (" + found + ") THEN 1 ELSE 0 END",
                    Binder.NONE,
                    (rows, in) -> rows.next() && rows.getInt(1) == 1);
        } catch (SqlModelException incomparable) {
            return false;
        } finally {
            connection.rollbackTo(savepoint);
        }
    }

    /** Without blanks, capitals and brackets around it, none of which matter outside of texts. */
    private String plain(String expression) {
        StringBuilder plain = new StringBuilder();
        boolean text = false;
        for (char each : reflection.plainDefault(expression).toCharArray()) {
            text ^= each == '\'';
            if (text || !Character.isWhitespace(each)) {
                plain.append(text ? each : Character.toLowerCase(each));
            }
        }
        while (isBracketed(plain)) {
            plain.deleteCharAt(plain.length() - 1).deleteCharAt(0);
        }
        return plain.toString();
    }

    private static boolean isBracketed(CharSequence expression) {
        int depth = 0;
        boolean text = false;
        for (int i = 0; i < expression.length(); i++) {
            char each = expression.charAt(i);
            text ^= each == '\'';
            depth += text ? 0 : each == '(' ? 1 : each == ')' ? -1 : 0;
            if (depth == 0) {
                return i > 0 && i == expression.length() - 1;
            }
        }
        return false;
    }
}
