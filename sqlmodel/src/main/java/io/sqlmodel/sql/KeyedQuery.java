package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.JoinColumns;
import io.sqlmodel.meta.RelationshipDef.OrderDef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Queries of the rows of one class by a list of keys, with relationships that are read in the same rows. */
public final class KeyedQuery {
    /** Stands in the text where the condition on the keys belongs. */
    public static final String KEYS = "\0";

    private KeyedQuery() {}

    /**
     * A query that returns columns of a class, then those of the keys by which its rows are found, then what is read with
     * them.
     *
     * @param table the class
     * @param read the columns
     * @param link the link table that has the keys, joined to the class by these columns; null if the class has them
     * @param by the columns of the keys that come after the others
     * @param order the order of the rows
     * @param fetch what is read with them
     * @return the query, with {@link #KEYS} for its condition
     */
    public static Select<?> of(
            EntityAlias<?> table,
            List<ColumnDef> read,
            @Nullable JoinColumns link,
            List<ColumnDef> by,
            List<OrderDef> order,
            FetchClause fetch) {
        EntityAlias<?> through = link == null || link.link() == null
                ? null
                : EntityAlias.of(link.link().type());
        List<Selectable<?>> selected = new ArrayList<>();
        read.forEach(column -> selected.add(new ColumnReference(table, column)));
        by.forEach(column -> selected.add(new ColumnReference(through == null ? table : through, column)));
        SelectBody body = SelectBody.of(selected.toArray(Selectable<?>[]::new)).with(draft -> {
            draft.from = new FromClause(List.of(table), List.of());
            if (link != null && through != null) {
                Condition on = Equation.of(table, link.remote(), through, link.linkRemote());
                draft.from = draft.from.join(new Join(JoinKind.INNER, through, null, List.of(on)));
            }
            draft.where = draft.where.and(new Keys());
            draft.orderBy = draft.orderBy.and(terms(table, order));
            draft.fetch = fetch;
        });
        return new SimpleSelect<>(body, values -> values, false);
    }

    private static OrderTerm[] terms(EntityAlias<?> table, List<OrderDef> order) {
        return order.stream().map(term -> Ordering.of(table, term)).toArray(OrderTerm[]::new);
    }

    private record Keys() implements Condition {
        @Override
        public void walk(Pass pass) {
            pass.text(KEYS);
        }
    }
}
