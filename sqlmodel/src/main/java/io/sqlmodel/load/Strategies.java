package io.sqlmodel.load;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.LoaderPlan.Branch;
import io.sqlmodel.sql.LoaderStrategy;
import org.jspecify.annotations.Nullable;

/** Decides how a relationship is loaded: the way an option says, otherwise the way it is declared. */
final class Strategies {
    private Strategies() {}

    static LoaderStrategy of(LoaderPlan plan, Relation relation) {
        Branch branch = branch(plan, relation);
        return branch == null || branch.strategy() == LoaderStrategy.DEFAULT
                ? declared(relation.def())
                : branch.strategy();
    }

    /** The plan for the objects that a relationship leads to. */
    static LoaderPlan next(LoaderPlan plan, Relation relation) {
        Branch branch = branch(plan, relation);
        return branch == null ? LoaderPlan.NONE : branch.next();
    }

    /** Whether an option, not the declaration, asks for the strategy. */
    static boolean chosen(LoaderPlan plan, Relation relation) {
        Branch branch = branch(plan, relation);
        return branch != null && branch.strategy() != LoaderStrategy.DEFAULT;
    }

    /** Whether the relationship is loaded with the query. */
    static boolean eager(LoaderStrategy strategy) {
        return switch (strategy) {
            case SELECTIN, JOINED, SUBQUERY, IMMEDIATE -> true;
            default -> false;
        };
    }

    private static LoaderStrategy declared(RelationshipDef def) {
        Lazy lazy = def.lazy();
        return switch (lazy) {
            case SELECT -> def.peers() ? LoaderStrategy.LAZY : LoaderStrategy.LAZY_ALONE;
            case SELECTIN -> LoaderStrategy.SELECTIN;
            case JOINED -> LoaderStrategy.JOINED;
            case SUBQUERY -> LoaderStrategy.SUBQUERY;
            case IMMEDIATE -> LoaderStrategy.IMMEDIATE;
            case RAISE, WRITE_ONLY -> LoaderStrategy.RAISE;
            case RAISE_ON_SQL -> LoaderStrategy.RAISE_ON_SQL;
        };
    }

    private static @Nullable Branch branch(LoaderPlan plan, Relation relation) {
        return plan.isEmpty() ? null : plan.branch(relation.source().type(), relation.attribute());
    }
}
