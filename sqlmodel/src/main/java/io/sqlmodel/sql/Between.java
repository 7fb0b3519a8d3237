package io.sqlmodel.sql;

/**
 * A value between two others, both included.
 *
 * @param value the value
 * @param low the least
 * @param high the greatest
 */
record Between(Expression<?> value, Expression<?> low, Expression<?> high) implements Condition, Compound {
    @Override
    public void walk(Pass pass) {
        Operand.walk(value, pass);
        pass.text(" BETWEEN ");
        Operand.walk(low, pass);
        pass.text(" AND ");
        Operand.walk(high, pass);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
