package io.sqlmodel.sql;

/**
 * Whether a query returns a row.
 *
 * @param query the query, which may name tables of the one around it
 */
record QueryExists(Query<?> query) implements Condition {
    @Override
    public void walk(Pass pass) {
        pass.text("EXISTS ");
        Compound.parenthesised(query, pass);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
