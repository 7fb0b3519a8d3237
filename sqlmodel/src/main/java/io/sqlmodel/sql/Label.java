package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * An expression with a name.
 *
 * @param <T> the Java type of the value
 * @param expression the expression
 * @param name the name
 */
record Label<T>(Expression<T> expression, String name) implements NumberExpression<T>, Labelled {
    @Override
    public ColumnType<T> type() {
        return expression.type();
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
