package io.sqlmodel.sql;

import java.util.List;

/**
 * A keyword and a list: GROUP BY and ORDER BY.
 *
 * @param <N> what the list has
 * @param keyword the keyword with its spaces
 * @param items the list; empty for no clause
 */
record ListClause<N extends Node>(String keyword, List<N> items) implements Node {
    static final ListClause<Expression<?>> GROUP_BY = new ListClause<>(" GROUP BY ", List.of());
    static final ListClause<OrderTerm> ORDER_BY = new ListClause<>(" ORDER BY ", List.of());

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final ListClause<N> and(N... more) {
        return new ListClause<>(keyword, Items.plus(items, more));
    }

    @Override
    public void walk(Pass pass) {
        if (!items.isEmpty()) {
            pass.text(keyword);
            Items.walk(items, pass);
        }
    }
}
