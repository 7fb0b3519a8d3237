package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * Two numbers and an operator between them.
 *
 * @param <T> the Java type of the result
 * @param left the left number
 * @param operator the operator with its spaces
 * @param right the right number
 */
record Arithmetic<T>(Expression<T> left, String operator, Expression<T> right)
        implements NumberExpression<T>, Compound {
    @Override
    public ColumnType<T> type() {
        return left.type();
    }

    @Override
    public void walk(Pass pass) {
        Operand.walk(left, pass);
        pass.text(operator);
        Operand.walk(right, pass);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
