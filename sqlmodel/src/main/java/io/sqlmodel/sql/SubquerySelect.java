package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * What a relationship of a query's objects leads to, found by repeating the query as a subquery (case E20). Each row has
 * the columns of the owner that the relationship is joined by, then the object, then what is read with it.
 */
public final class SubquerySelect extends Statement {
    private final SelectBody body;
    private final List<Fetch> path;
    private final FetchClause fetch;

    private SubquerySelect(SelectBody body, List<Fetch> path, FetchClause fetch) {
        this.body = body;
        this.path = List.copyOf(path);
        this.fetch = fetch;
    }

    /**
     * The statement for a path of relationships.
     *
     * @param select the query, without LIMIT: the rows that it keeps need not be the same twice
     * @param path the relationships from the query's objects on, all joined by inner joins; the last one is read
     * @param fetch what is read with its objects
     * @return the statement
     */
    public static SubquerySelect of(Select<?> select, List<Fetch> path, FetchClause fetch) {
        SelectBody keys = select.body().with(draft -> {
            draft.select = draft.select.distinct();
            draft.orderBy = ListClause.ORDER_BY;
            draft.lock = LockClause.NONE;
            draft.fetch = FetchClause.NONE;
        });
        return new SubquerySelect(keys, path, fetch);
    }

    /**
     * The relationship that is read.
     *
     * @return the last one of the path
     */
    public Fetch last() {
        return path.get(path.size() - 1);
    }

    /**
     * The columns of the owner that come first.
     *
     * @return the columns
     */
    public List<ColumnDef> keys() {
        return last().local();
    }

    /**
     * What is read with the objects.
     *
     * @return the relationships
     */
    public FetchClause fetch() {
        return fetch;
    }

    /**
     * Where a row has the columns that are wanted.
     *
     * @return the places of the owner's columns, those of the object, and those of what is read with it
     */
    public Places places() {
        List<ColumnReference> first = new ArrayList<>();
        keys().forEach(column -> first.add(new ColumnReference(last().source(), column)));
        first.addAll(last().read());
        return fetch.placesAfter(first);
    }

    @Override
    public void walk(Pass pass) {
        WrappedSelect wrapped = new WrappedSelect(body);
        List<Node> read = new ArrayList<>();
        keys().forEach(column -> read.add(wrapped.name(last().source(), column)));
        read.addAll(last().read());
        read.addAll(fetch.read());
        wrapped.around(pass, read, List.of(), new FetchClause(Items.concat(path, fetch.fetches())));
    }
}
