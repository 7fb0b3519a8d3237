package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * A function that needs a window and gives a number.
 *
 * @param <T> the Java type of its value
 */
public final class NumberWindowFunction<T> extends WindowFunction<T> {
    NumberWindowFunction(Node call, ColumnType<T> type) {
        super(call, type);
    }

    @Override
    public NumberExpression<T> over(Window window) {
        return value(window);
    }
}
