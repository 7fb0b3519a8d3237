package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * Any part of a statement that is a value, as a number or something else with an order.
 *
 * @param <T> the Java type of the value
 * @param inner the part
 * @param type its type
 */
record Value<T>(Node inner, ColumnType<T> type) implements NumberExpression<T>, Wrapper {
    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
