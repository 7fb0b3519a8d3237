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
    final List<? extends Selectable<?>> selected;
    final boolean distinct;
    final FromClause from;
    final WhereClause where;
    final ListClause<Expression<?>> groupBy;
    final WhereClause having;
    final ListClause<OrderTerm> orderBy;
    final LimitClause limit;
    final List<LoaderOption<?, ?>> options;

    /** Made on first use; two threads may both make it, with equal results. */
    private @Nullable LoaderPlan plan;

    private SelectBody(Draft draft) {
        this.selected = List.copyOf(draft.selected);
        this.distinct = draft.distinct;
        this.from = draft.from;
        this.where = draft.where;
        this.groupBy = draft.groupBy;
        this.having = draft.having;
        this.orderBy = draft.orderBy;
        this.limit = draft.limit;
        this.options = List.copyOf(draft.options);
    }

    /**
     * A query without any clause but what it returns.
     *
     * @param selected what it returns
     * @return the query's clauses
     */
    public static SelectBody of(Selectable<?>... selected) {
        return new SelectBody(new Draft(List.of(selected)));
    }

    /** The same with some clauses changed. */
    SelectBody with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new SelectBody(draft);
    }

    /** Lists the clauses in the order of SQL. */
    @Override
    public void walk(Pass pass) {
        if (from.first().isEmpty()) {
            throw new QueryException(QueryMessage.NOTHING_TO_SELECT_FROM, selected);
        }
        pass.enter(from.sources());
        pass.text(distinct ? "SELECT DISTINCT " : "SELECT ");
        walkSelected(pass);
        from.walk(pass);
        where.walk(pass);
        groupBy.walk(pass);
        having.walk(pass);
        orderBy.walk(pass);
        limit.walk(pass);
        pass.leave();
    }

    private void walkSelected(Pass pass) {
        LoaderPlan plan = plan();
        for (int i = 0; i < selected.size(); i++) {
            pass.text(i > 0 ? ", " : "");
            if (selected.get(i) instanceof EntityAlias<?> source) {
                pass.columns(source, plan.columns(source.def()));
            } else {
                selected.get(i).walk(pass);
            }
        }
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

    /** The clauses while one of them changes. */
    static final class Draft {
        List<? extends Selectable<?>> selected;
        boolean distinct;
        FromClause from;
        WhereClause where = WhereClause.WHERE;
        ListClause<Expression<?>> groupBy = ListClause.GROUP_BY;
        WhereClause having = WhereClause.HAVING;
        ListClause<OrderTerm> orderBy = ListClause.ORDER_BY;
        LimitClause limit = LimitClause.NONE;
        List<LoaderOption<?, ?>> options = List.of();

        Draft(List<? extends Selectable<?>> selected) {
            this.selected = selected;
            this.from = FromClause.of(selected);
        }

        Draft(SelectBody body) {
            this.selected = body.selected;
            this.distinct = body.distinct;
            this.from = body.from;
            this.where = body.where;
            this.groupBy = body.groupBy;
            this.having = body.having;
            this.orderBy = body.orderBy;
            this.limit = body.limit;
            this.options = body.options;
        }
    }
}
