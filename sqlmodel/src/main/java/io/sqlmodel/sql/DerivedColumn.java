package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;

/**
 * What a wrapped query returns, as the query around it names it.
 *
 * @param value what the wrapped query says for it
 * @param number its number among the columns of the wrapped query, from 1
 */
record DerivedColumn(Expression<?> value, int number) implements Expression<Object> {
    /** The name that the wrapped query has in the one around it; tables without an alias always get another. */
    static final String QUERY = "parents";

    @Override
    @SuppressWarnings("unchecked") // any value is an Object
    public ColumnType<Object> type() {
        return (ColumnType<Object>) value.type();
    }

    @Override
    public void walk(Pass pass) {
        pass.text(QUERY + "." + name());
        pass.output(value.type());
    }

    /** Where the wrapped query returns it. */
    Node named() {
        return pass -> {
            value.walk(pass);
            pass.text(" AS " + name());
        };
    }

    private String name() {
        return "c" + number;
    }
}
