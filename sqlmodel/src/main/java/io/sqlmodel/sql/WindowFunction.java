package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * A function that needs a window: it is a value only after {@code over}.
 *
 * @param <T> the Java type of its value
 */
public class WindowFunction<T> {
    private final Node call;
    private final ColumnType<T> type;

    WindowFunction(Node call, ColumnType<T> type) {
        this.call = call;
        this.type = type;
    }

    /**
     * The function over the rows of a window.
     *
     * @param window the window
     * @return its value for each row
     */
    public ComparableExpression<T> over(Window window) {
        return value(window);
    }

    final NumberExpression<T> value(Window window) {
        return new Value<>(new Over(call, window), type);
    }

    @Override
    public final String toString() {
        return SqlWriter.describe(call);
    }
}
