package io.sqlmodel.sql;

import io.sqlmodel.type.SqlKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about all rows of queries that are put together.
 *
 * @param with the queries named before
 * @param orderBy the order of all rows
 * @param limit how many of all rows
 */
record CompoundTail(WithClause with, ListClause<OrderTerm> orderBy, LimitClause limit) {
    static final CompoundTail NONE = new CompoundTail(WithClause.NONE, ListClause.ORDER_BY, LimitClause.NONE);

    CompoundTail with(Cte... ctes) {
        return new CompoundTail(with.and(ctes), orderBy, limit);
    }

    CompoundTail orderBy(OrderTerm... terms) {
        return new CompoundTail(with, orderBy.and(terms), limit);
    }

    CompoundTail limit(LimitClause changed) {
        return new CompoundTail(with, orderBy, changed);
    }

    boolean isEmpty() {
        return with.isEmpty() && orderBy.items().isEmpty() && limit.equals(LimitClause.NONE);
    }

    /** Walks the queries, then the order and the limit. */
    void walk(Pass pass, CompoundSelect<?> queries, @Nullable List<String> names) {
        Outputs outputs = Outputs.of(queries);
        if (ordersByMore()) {
            walkAround(pass, queries, names == null ? outputs : new Outputs(outputs.expressions(), names));
            return;
        }
        queries.walkOperations(pass, names);
        String separator = orderBy.keyword();
        for (OrderTerm term : orderBy.items()) {
            pass.text(separator);
            Ordering ordering = (Ordering) term;
            pass.text(Integer.toString(outputs.indexOf(ordering.expression()) + 1));
            ordering.walkDirection(pass);
            separator = ", ";
        }
        limit.walk(pass);
    }

    /** Here ORDER BY takes columns only, and some databases want to calculate with them: so the queries become a table. */
    private void walkAround(Pass pass, CompoundSelect<?> queries, Outputs outputs) {
        Subquery all = new Subquery("rows_of_all", queries, outputs);
        pass.enter(List.of(all));
        pass.text("SELECT * FROM ");
        all.walkTable(pass);
        String separator = orderBy.keyword();
        for (OrderTerm term : orderBy.items()) {
            pass.text(separator);
            ((Ordering) term).of(all).walk(pass);
            separator = ", ";
        }
        limit.walk(pass);
        pass.leave();
    }

    private boolean ordersByMore() {
        return orderBy.items().stream().anyMatch(term -> {
            Ordering ordering = (Ordering) term;
            SqlKind kind = ordering.expression().type().kind();
            return ordering.nulls() != Ordering.Nulls.DEFAULT || kind == SqlKind.DECIMAL || kind == SqlKind.BIG_INTEGER;
        });
    }
}
