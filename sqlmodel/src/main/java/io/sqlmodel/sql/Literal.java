package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.Types;
import org.jspecify.annotations.Nullable;

/** Values of the program whose type follows from their class. */
final class Literal {
    private Literal() {}

    /** A value as a parameter; null is NULL. */
    static Bound<?> of(@Nullable Object value) {
        return value == null ? new Bound<>(Types.STRING, null) : bound(value);
    }

    /** A value as a parameter; not null, for its class says the type. */
    @SuppressWarnings("ConstantValue") // callers may compile without null checks
    static <T> Bound<T> bound(T value) {
        if (value == null) {
            throw new QueryException(QueryMessage.NULL_WITHOUT_TYPE);
        }
        return new Bound<>(type(value), value);
    }

    /** A value as a parameter that stands alone. */
    static <T> TypedValue<T> typed(T value) {
        return new TypedValue<>(bound(value));
    }

    @SuppressWarnings("unchecked") // a value is of its own class; a constant with a body is of its enum
    private static <T> ColumnType<T> type(T value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        return (ColumnType<T>) Types.of(type);
    }
}
