package io.sqlmodel.sql;

/**
 * A truth value as a condition.
 *
 * @param inner the value
 */
record Truth(Expression<Boolean> inner) implements Condition, Wrapper {
    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
