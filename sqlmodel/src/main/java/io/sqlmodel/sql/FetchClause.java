package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.Places;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The relationships that are read in the rows of a query. They never change which objects the query returns, and in which
 * order: a collection that is joined to a query whose rows are counted or merged is joined around it (case E19).
 *
 * @param fetches the relationships; one that hangs on another comes after it
 */
public record FetchClause(List<Fetch> fetches) {
    /** A query that reads nothing besides what it returns. */
    public static final FetchClause NONE = new FetchClause(List.of());

    /**
     * Copies the list.
     *
     * @param fetches the relationships; one that hangs on another comes after it
     */
    public FetchClause {
        fetches = List.copyOf(fetches);
    }

    /**
     * Adds them to a query.
     *
     * @param <R> what a row becomes
     * @param select a query without any
     * @return the changed query
     */
    public <R> Select<R> applyTo(Select<R> select) {
        return fetches.isEmpty() ? select : select.with(select.body().with(draft -> draft.fetch = this));
    }

    /**
     * What a query reads besides what it returns.
     *
     * @param select the query
     * @return the relationships
     */
    public static FetchClause of(Select<?> select) {
        return select.body().fetch;
    }

    /**
     * Where a row of a query has the columns that it wants.
     *
     * @param select the query
     * @return the places of what it returns, and of what it reads besides
     */
    public static Places places(Select<?> select) {
        return of(select)
                .placesAfter(Outputs.of(select.selected(), select.loaderPlan()).expressions());
    }

    /** Where a row has what is wanted: some columns, and those of the relationships after them. */
    Places placesAfter(List<? extends Expression<?>> columns) {
        if (fetches.stream().noneMatch(Fetch::shares)) {
            return Places.ALL;
        }
        List<Expression<?>> wanted = new ArrayList<>(columns);
        List<Integer> equal = new ArrayList<>(Collections.nCopies(columns.size(), 0));
        for (Fetch fetch : fetches) {
            for (ColumnReference column : fetch.wanted()) {
                ColumnReference shared = fetch.sharedBy(column.column());
                equal.add(
                        shared == null
                                ? 0
                                : 1 + Objects.checkIndex(SelectedItems.indexOf(wanted, shared), wanted.size()));
                wanted.add(column);
            }
        }
        return Places.of(equal.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether a collection is joined. */
    boolean hasMany() {
        for (Fetch fetch : fetches) {
            if (fetch.joined() && fetch.many()) {
                return true;
            }
        }
        return false;
    }

    /** The tables that are joined. */
    List<EntityAlias<?>> sources() {
        List<EntityAlias<?>> sources = new ArrayList<>();
        fetches.forEach(fetch -> sources.addAll(fetch.sources()));
        return sources;
    }

    /** What is read of them. */
    List<Node> read() {
        List<Node> read = new ArrayList<>();
        fetches.forEach(fetch -> read.addAll(fetch.read()));
        return read;
    }

    void joins(Pass pass, ColumnNames names) {
        for (Fetch fetch : fetches) {
            fetch.walk(pass, names);
        }
    }

    /**
     * The query's order, and after it that of the relationships. The key of what a collection belongs to comes between
     * them: it keeps the rows of one owner together, and those of a query without order in a stable one.
     */
    ListClause<OrderTerm> order(List<? extends OrderTerm> first, ColumnNames names) {
        List<OrderTerm> terms = new ArrayList<>(first);
        for (Fetch fetch : fetches) {
            List<Ordering> own = fetch.order();
            if (!own.isEmpty() && fetch.many()) {
                for (ColumnDef key : fetch.source().def().table().primaryKey()) {
                    Expression<?> named = names.of(fetch.source(), key);
                    if (terms.stream().noneMatch(term -> orders(term, named))) {
                        terms.add(new Ordering(named, false, Ordering.Nulls.DEFAULT));
                    }
                }
                terms.addAll(own);
            }
        }
        return ListClause.ORDER_BY.and(terms.toArray(OrderTerm[]::new));
    }

    private static boolean orders(OrderTerm term, Expression<?> by) {
        return term instanceof Ordering ordering && ColumnReference.same(ordering.expression(), by);
    }
}
