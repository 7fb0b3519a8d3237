package io.sqlmodel.sql;

/**
 * Whether a condition is true, or is false; NULL is neither.
 *
 * @param condition the condition
 * @param expected what it has to be
 */
record TruthCheck(Condition condition, boolean expected) implements Condition, Compound {
    @Override
    public void walk(Pass pass) {
        Compound.operand(condition, pass);
        pass.text(expected ? " IS TRUE" : " IS FALSE");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
