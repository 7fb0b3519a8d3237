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
record FromClause(List<Source> first, List<Join> joins) {
    FromClause {
        first = List.copyOf(first);
        joins = List.copyOf(joins);
    }

    /** All tables of what a query returns. */
    static FromClause of(List<? extends Selectable<?>> selected) {
        return new FromClause(SourceFinder.find(selected), List.of());
    }

    FromClause and(Source source) {
        return SourceFinder.contains(sources(), source) ? this : new FromClause(Items.append(first, source), joins);
    }

    /**
     * Joins a table. One that was named only because the query returns it moves to its place in the join; if no other is
     * left, the join begins with the table that has the relationship.
     */
    FromClause join(Join added) {
        List<Source> others = new ArrayList<>(first);
        boolean moved = others.removeIf(added.target()::sameAs);
        if (moved && others.isEmpty() && joins.isEmpty() && added.along() != null) {
            others.add(added.along().source());
        }
        List<Source> before = new FromClause(others, joins).sources();
        Join join = added.besides(before);
        for (Source source : join.sources()) {
            if (others.isEmpty() || before.stream().anyMatch(source::sameName)) {
                throw new QueryException(QueryMessage.JOINED_TWICE, source.label(), source.model());
            }
        }
        Related<?, ?> along = join.along();
        if (along != null && !SourceFinder.contains(before, along.source())) {
            throw new QueryException(
                    QueryMessage.JOIN_FROM_ELSEWHERE,
                    along,
                    along.source().label(),
                    String.join(", ", before.stream().map(Source::label).toList()));
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

    List<Source> sources() {
        if (joins.isEmpty()) {
            return first;
        }
        List<Source> all = new ArrayList<>(first);
        for (Join join : joins) {
            all.addAll(join.sources());
        }
        return all;
    }

    /** Whether rows may be without a table, because it is joined by LEFT JOIN, or another to it by FULL JOIN. */
    boolean optional(Source source) {
        boolean before = SourceFinder.contains(first, source);
        for (Join join : joins) {
            boolean joined = join.target().sameAs(source);
            if ((joined && join.kind() == JoinKind.LEFT) || ((joined || before) && join.kind() == JoinKind.FULL)) {
                return true;
            }
            before |= joined;
        }
        return false;
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    void walk(Pass pass) {
        List<Source> before = new ArrayList<>();
        for (Source source : first) {
            pass.text(before.isEmpty() ? " FROM " : ", ");
            source.walkTable(pass);
            before.add(source);
        }
        for (Join join : joins) {
            join.walk(pass, before);
            before.addAll(join.sources());
        }
    }
}
