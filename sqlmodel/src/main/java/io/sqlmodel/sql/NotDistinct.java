package io.sqlmodel.sql;

/**
 * Whether two values are the same, where NULL is the same as NULL.
 *
 * @param left the left value
 * @param right the right value
 */
record NotDistinct(Expression<?> left, Expression<?> right) implements Condition, Compound {
    @Override
    public void walk(Pass pass) {
        Operand.walk(left, pass);
        pass.spelled("is not distinct from", Syntax::notDistinct);
        Operand.walk(right, pass);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
