package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * The one value that a query returns; NULL if it returns no row.
 *
 * @param <T> the Java type of the value
 * @param type its type
 * @param query the query, which may name tables of the one around it
 */
record ScalarQuery<T>(ColumnType<T> type, Query<? extends T> query) implements Expression<T> {
    @Override
    public void walk(Pass pass) {
        Compound.parenthesised(query, pass);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
