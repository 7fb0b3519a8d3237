package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import java.util.ArrayList;
import java.util.List;

/**
 * A query with tables joined around it: the query itself is a subquery, so that what it counts and merges are its own rows
 * (case E19). What stands outside names its columns by number.
 */
final class WrappedSelect {
    private final SelectBody body;
    private final List<DerivedColumn> columns = new ArrayList<>();

    WrappedSelect(SelectBody body) {
        this.body = body;
    }

    /** The wrapped query, its own columns, and the columns that its relationships are read from. */
    void walk(Pass pass) {
        List<Expression<?>> outputs = new ArrayList<>();
        for (Selectable<?> selected : body.select.selected()) {
            if (selected instanceof EntityAlias<?> entity) {
                outputs.addAll(read(entity));
            } else if (selected instanceof Expression<?> value) {
                outputs.add(export(value));
            }
        }
        List<Node> read = new ArrayList<>(outputs);
        for (Fetch fetch : body.fetch.fetches()) {
            fetch.read().forEach(column -> read.add(name(column.source(), column.column())));
        }
        around(pass, read, orderTerms(), body.fetch);
    }

    /** A query around it that reads something else, from tables that are joined to it. */
    void around(Pass pass, List<? extends Node> read, List<OrderTerm> first, FetchClause joined) {
        ListClause<OrderTerm> order = joined.order(first, this::name);
        joined.fetches().stream()
                .filter(fetch -> body.has(fetch.source()))
                .forEach(fetch -> fetch.local().forEach(column -> name(fetch.source(), column)));
        pass.enter(joined.sources());
        pass.text("SELECT ");
        Items.walk(read, pass);
        pass.text(" FROM (");
        body.walk(pass, columns.stream().map(DerivedColumn::named).toList());
        pass.text(") AS " + DerivedColumn.QUERY);
        joined.joins(pass, this::name);
        order.walk(pass);
        pass.leave();
    }

    /** A column of the query's own tables, or of one that is joined around it. */
    Expression<?> name(EntityAlias<?> source, ColumnDef column) {
        Expression<?> reference = new ColumnReference(source, column);
        return body.has(source) ? export(reference) : reference;
    }

    private List<Expression<?>> read(EntityAlias<?> entity) {
        List<Expression<?>> read = new ArrayList<>();
        long columns = body.plan().columns(entity.def());
        for (ColumnDef column : entity.def().table().columns()) {
            if ((columns & 1L << column.attribute()) != 0) {
                read.add(name(entity, column));
            }
        }
        return read;
    }

    private List<OrderTerm> orderTerms() {
        List<OrderTerm> terms = new ArrayList<>();
        for (OrderTerm term : Ordering.of(body.orderBy.items().toArray(OrderTerm[]::new))) {
            Ordering ordering = (Ordering) term;
            terms.add(new Ordering(export(ordering.expression()), ordering.descending(), ordering.nulls()));
        }
        return terms;
    }

    private DerivedColumn export(Expression<?> value) {
        for (DerivedColumn column : columns) {
            if (ColumnReference.same(column.value(), value)) {
                return column;
            }
        }
        DerivedColumn added = new DerivedColumn(value, columns.size() + 1);
        columns.add(added);
        return added;
    }
}
