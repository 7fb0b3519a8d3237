package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * FROM: the tables that a query names first, and those joined to them.
 *
 * @param first the tables named first
 * @param joins the joined tables, in order
 */
record FromClause(List<EntityAlias<?>> first, List<Join> joins) {
    FromClause {
        first = List.copyOf(first);
        joins = List.copyOf(joins);
    }

    /** All tables of what a query returns. */
    static FromClause of(List<? extends Selectable<?>> selected) {
        return new FromClause(SourceFinder.find(selected), List.of());
    }

    FromClause and(EntityAlias<?> source) {
        return SourceFinder.contains(sources(), source)
                ? this
                : new FromClause(Items.<EntityAlias<?>>plus(first, source), joins);
    }

    /**
     * Joins a table. One that was named only because the query returns it moves to its place in the join; if no other is
     * left, the join begins with the table that has the relationship.
     */
    FromClause join(Join join) {
        List<EntityAlias<?>> others = new ArrayList<>(first);
        boolean moved = others.removeIf(join.target()::sameAs);
        if (moved && others.isEmpty() && joins.isEmpty() && join.along() != null) {
            others.add(join.along().source());
        }
        List<EntityAlias<?>> before = new FromClause(others, joins).sources();
        for (EntityAlias<?> added : join.sources()) {
            if (others.isEmpty() || SourceFinder.contains(before, added)) {
                throw new QueryException(
                        QueryMessage.JOINED_TWICE, added.label(), added.def().name());
            }
        }
        Related<?, ?> along = join.along();
        if (along != null && !SourceFinder.contains(before, along.source())) {
            throw new QueryException(
                    QueryMessage.JOIN_FROM_ELSEWHERE,
                    along,
                    along.source().label(),
                    String.join(", ", before.stream().map(EntityAlias::label).toList()));
        }
        return new FromClause(others, Items.plus(joins, join));
    }

    FromClause on(Condition... conditions) {
        if (joins.isEmpty()) {
            throw new QueryException(QueryMessage.ON_WITHOUT_JOIN);
        }
        List<Join> changed = new ArrayList<>(joins);
        int last = changed.size() - 1;
        changed.set(last, changed.get(last).on(conditions));
        return new FromClause(first, changed);
    }

    List<EntityAlias<?>> sources() {
        if (joins.isEmpty()) {
            return first;
        }
        List<EntityAlias<?>> all = new ArrayList<>(first);
        for (Join join : joins) {
            all.addAll(join.sources());
        }
        return all;
    }

    /** Whether rows may be without a table, because it is joined by LEFT JOIN. */
    boolean optional(EntityAlias<?> source) {
        for (Join join : joins) {
            if (join.outer() && join.target().sameAs(source)) {
                return true;
            }
        }
        return false;
    }

    void walk(Pass pass) {
        List<EntityAlias<?>> before = new ArrayList<>();
        for (EntityAlias<?> source : first) {
            pass.text(before.isEmpty() ? " FROM " : ", ");
            pass.table(source);
            before.add(source);
        }
        for (Join join : joins) {
            join.walk(pass, before);
            before.addAll(join.sources());
        }
    }
}
