package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a query. Opaque outside this package. Immutable.
 *
 * @see Select
 */
public final class SelectBody implements Node {
    final WithClause with;
    final SelectClause select;
    final FromClause from;
    final WhereClause where;
    final ListClause<Expression<?>> groupBy;
    final WhereClause having;
    final ListClause<OrderTerm> orderBy;
    final LimitClause limit;
    final LockClause lock;
    final List<LoaderOption<?, ?>> options;
    final ExecutionOptions execution;
    final FetchClause fetch;

    /** Made on first use; two threads may both make it, with equal results. */
    private @Nullable LoaderPlan plan;

    private SelectBody(Draft draft) {
        this.with = draft.with;
        this.select = draft.select;
        this.from = draft.from;
        this.where = draft.where;
        this.groupBy = draft.groupBy;
        this.having = draft.having;
        this.orderBy = draft.orderBy;
        this.limit = draft.limit;
        this.lock = draft.lock;
        this.options = List.copyOf(draft.options);
        this.execution = draft.execution;
        this.fetch = draft.fetch;
    }

    /**
     * A query without any clause but what it returns.
     *
     * @param selected what it returns
     * @return the query's clauses
     */
    public static SelectBody of(Selectable<?>... selected) {
        return of(List.of(selected));
    }

    /**
     * A query without any clause but what it returns.
     *
     * @param selected what it returns
     * @return the query's clauses
     */
    public static SelectBody of(List<? extends Selectable<?>> selected) {
        return new SelectBody(new Draft(selected));
    }

    /** The same with some clauses changed. */
    SelectBody with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new SelectBody(draft);
    }

    @Override
    public void walk(Pass pass) {
        if (fetch.hasMany() && countsOrMergesRows()) {
            new WrappedSelect(this).walk(pass);
        } else {
            RepeatedValues repeated = RepeatedValues.of(this);
            List<Node> items = select.columns(plan(), repeated);
            items.addAll(fetch.read());
            walk(pass, items, fetch, repeated);
        }
    }

    /** The query with its columns under these names. */
    void walkNamed(Pass pass, List<String> names) {
        List<Expression<?>> returned = Outputs.of(select.selected(), plan()).expressions();
        walk(pass, List.of(new Outputs(returned, names)), FetchClause.NONE, RepeatedValues.of(this, returned, names));
    }

    /** The query alone, returning something else. */
    void walk(Pass pass, List<? extends Node> items) {
        walk(pass, items, FetchClause.NONE, RepeatedValues.NONE);
    }

    /** Lists the clauses in the order of SQL. */
    private void walk(Pass pass, List<? extends Node> items, FetchClause joined, RepeatedValues repeated) {
        with.walk(pass);
        pass.enter(Items.concat(from.sources(), joined.sources()));
        pass.text(select.isDistinct() ? "SELECT DISTINCT " : "SELECT ");
        Items.walk(items, pass);
        from.walk(pass);
        if (from.isEmpty() && !select.isConstant()) {
            pass.text(" FROM ");
            pass.incomplete(new QueryException(QueryMessage.NOTHING_TO_SELECT_FROM, select.selected()));
        }
        joined.joins(pass, ColumnNames.DIRECT);
        where.walk(pass);
        repeated.group(groupBy).walk(pass);
        having.walk(pass);
        joined.order(repeated.order(orderBy.items()), ColumnNames.DIRECT).walk(pass);
        limit.walk(pass);
        lock.within(from, !joined.fetches().isEmpty()).walk(pass);
        pass.leave();
    }

    private boolean countsOrMergesRows() {
        return select.isDistinct()
                || !limit.equals(LimitClause.NONE)
                || !groupBy.items().isEmpty()
                || !having.conditions().isEmpty();
    }

    /** Whether a table is among the query's own. */
    boolean has(Source source) {
        return SourceFinder.contains(from.sources(), source);
    }

    /** The loader options as a tree. */
    LoaderPlan plan() {
        LoaderPlan known = plan;
        if (known == null) {
            known = LoaderPlan.of(options);
            plan = known;
        }
        return known;
    }

    /** Whether it is neither ordered, limited nor locked and names no queries: then it can stand beside others. */
    boolean isPlain() {
        return with.isEmpty()
                && orderBy.items().isEmpty()
                && limit.equals(LimitClause.NONE)
                && lock.equals(LockClause.NONE);
    }

    /** The clauses while one of them changes. */
    static final class Draft {
        WithClause with = WithClause.NONE;
        SelectClause select;
        FromClause from;
        WhereClause where = WhereClause.WHERE;
        ListClause<Expression<?>> groupBy = ListClause.GROUP_BY;
        WhereClause having = WhereClause.HAVING;
        ListClause<OrderTerm> orderBy = ListClause.ORDER_BY;
        LimitClause limit = LimitClause.NONE;
        LockClause lock = LockClause.NONE;
        List<LoaderOption<?, ?>> options = List.of();
        ExecutionOptions execution = ExecutionOptions.DEFAULT;
        FetchClause fetch = FetchClause.NONE;

        Draft(List<? extends Selectable<?>> selected) {
            this.select = new SelectClause(List.copyOf(selected), false);
            this.from = FromClause.of(selected);
        }

        Draft(SelectBody body) {
            this.with = body.with;
            this.select = body.select;
            this.from = body.from;
            this.where = body.where;
            this.groupBy = body.groupBy;
            this.having = body.having;
            this.orderBy = body.orderBy;
            this.limit = body.limit;
            this.lock = body.lock;
            this.options = body.options;
            this.execution = body.execution;
            this.fetch = body.fetch;
        }
    }
}
