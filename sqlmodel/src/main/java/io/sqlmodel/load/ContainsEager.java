package io.sqlmodel.load;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Fetch;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.LoaderPlan.Branch;
import io.sqlmodel.sql.LoaderStrategy;
import io.sqlmodel.sql.QueryShape;
import java.util.List;

/**
 * Relationships that are read from the query's own joins, conditions and all (case E27). They are read like those that are
 * joined for it; only the table is the user's.
 */
final class ContainsEager {
    private ContainsEager() {}

    /** Whether an option is for the owners that are read from a table. */
    static boolean isFor(Branch branch, EntityAlias<?> source) {
        EntityAlias<?> wanted = branch.relationship().source();
        return wanted.alias() == null || QueryShape.same(wanted, source);
    }

    /**
     * A relationship as it is read from the query's own join.
     *
     * @param source the table of its owners
     * @param inner whether each row has an owner
     * @throws QueryException if the query does not have the join
     */
    static Fetch fetch(Branch branch, EntityAlias<?> source, QueryShape shape, boolean inner, long columns) {
        EntityAlias<?> wanted = branch.table() == null ? branch.relationship().target() : branch.table();
        EntityAlias<?> table = shape.find(wanted);
        if (table == null || QueryShape.same(table, source)) {
            throw elsewhere(branch, wanted);
        }
        return Fetch.contained(
                source,
                branch.relationship().def(),
                branch.relationship().columns(),
                table,
                inner && !shape.optional(table),
                columns);
    }

    /** Whether a collection is read from the query's own join. */
    static boolean hasCollection(LoaderPlan plan) {
        for (Branch branch : plan.branches()) {
            if ((branch.strategy() == LoaderStrategy.CONTAINS_EAGER
                            && Fetch.many(
                                    branch.relationship().def(),
                                    branch.relationship().columns()))
                    || hasCollection(branch.next())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Checks that every such option was followed.
     *
     * @param followed those that were
     * @throws QueryException if one stands where the query's own joins do not lead
     */
    static void check(LoaderPlan plan, List<Branch> followed) {
        for (Branch branch : plan.branches()) {
            if (branch.strategy() == LoaderStrategy.CONTAINS_EAGER && !followed.contains(branch)) {
                throw elsewhere(branch, branch.relationship().target());
            }
            check(branch.next(), followed);
        }
    }

    private static QueryException elsewhere(Branch branch, EntityAlias<?> wanted) {
        return new QueryException(QueryMessage.CONTAINS_EAGER_WITHOUT_JOIN, branch.relationship(), wanted);
    }
}
