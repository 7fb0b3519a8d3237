package io.sqlmodel.sql;

/**
 * Whether a value is one of those that a query returns.
 *
 * @param value the value
 * @param negated whether it must be none of them
 * @param query the query
 */
record InQuery(Expression<?> value, boolean negated, Query<?> query) implements Condition, Compound {
    @Override
    public void walk(Pass pass) {
        Operand.walk(value, pass);
        pass.text(negated ? " NOT IN " : " IN ");
        Compound.parenthesised(query, pass);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
