package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.type.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A value of the program, bound as a parameter.
 *
 * @param <T> its Java type
 * @param type its type
 * @param value the value; null for NULL
 */
record Bound<T>(ColumnType<T> type, @Nullable Object value) implements Expression<T> {
    /** A value to be compared with an expression; not null. */
    static <T> Bound<T> of(Expression<T> comparedWith, @Nullable T value) {
        if (value == null) {
            throw new QueryException(QueryMessage.COMPARED_WITH_NULL, comparedWith);
        }
        return new Bound<>(comparedWith.type(), value);
    }

    @Override
    public void walk(Pass pass) {
        pass.bind(type, value);
    }

    @Override
    public String toString() {
        return "?";
    }
}
