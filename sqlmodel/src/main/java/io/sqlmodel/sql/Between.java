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
        Compound.operand(value, pass);
        pass.text(" BETWEEN ");
        Compound.operand(low, pass);
        pass.text(" AND ");
        Compound.operand(high, pass);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
