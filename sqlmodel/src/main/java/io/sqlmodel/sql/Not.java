package io.sqlmodel.sql;

/**
 * The opposite of a condition.
 *
 * @param condition the condition
 */
record Not(Condition condition) implements Condition {
    @Override
    public void walk(Pass pass) {
        pass.text("NOT ");
        Compound.operand(condition, pass);
    }

    @Override
    public Condition not() {
        return condition;
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
