package io.sqlmodel.sql;

/**
 * Whether a value is NULL.
 *
 * @param value the value
 * @param expected whether it must be
 */
record NullCheck(Expression<?> value, boolean expected) implements Condition, Compound {
    @Override
    public void walk(Pass pass) {
        Compound.operand(value, pass);
        pass.text(expected ? " IS NULL" : " IS NOT NULL");
    }

    @Override
    public Condition not() {
        return new NullCheck(value, !expected);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
