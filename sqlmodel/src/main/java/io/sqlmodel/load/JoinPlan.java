package io.sqlmodel.load;

import io.sqlmodel.generated.Relation;
import io.sqlmodel.sql.FetchClause;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which relationships one statement reads in its rows, made by {@link JoinPlanner}.
 *
 * @param roots for each object that the statement returns in a row, in order, the relationships that are read with it
 * @param clause what is added to the statement
 * @param repeats whether a collection is among them, so that an object may be in several rows
 * @param refused those that were to be joined and are not
 */
record JoinPlan(List<List<JoinNode>> roots, FetchClause clause, boolean repeats, List<Refused> refused) {
    /** Nothing is read besides what is returned. */
    static final JoinPlan NONE = new JoinPlan(List.of(), FetchClause.NONE, false, List.of());

    /**
     * A relationship that is loaded by a statement of its own, though a join was asked for.
     *
     * @param path where it stands
     * @param relation the relationship
     * @param why why
     */
    record Refused(LoadPath path, Relation relation, Refusal why) {}

    boolean isEmpty() {
        return clause.fetches().isEmpty();
    }

    /** A query that reads what is joined, too. */
    <R> Query<R> applyTo(Query<R> query) {
        return query instanceof Select<R> select ? clause.applyTo(select) : query;
    }

    /** What is read with one of the objects of a row. */
    List<JoinNode> root(int output) {
        return isEmpty() ? List.of() : roots.get(output);
    }

    /** Why a relationship is not joined, if that was asked for. */
    @Nullable
    Refusal why(LoadPath path, Relation relation) {
        for (Refused one : refused) {
            if (one.relation == relation && one.path.equals(path)) {
                return one.why;
            }
        }
        return null;
    }
}
