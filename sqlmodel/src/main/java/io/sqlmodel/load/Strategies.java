package io.sqlmodel.load;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.LoaderPlan.Branch;
import io.sqlmodel.sql.LoaderStrategy;
import io.sqlmodel.sql.Recursion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides how a relationship is loaded: the way an option says, otherwise the way it is declared. */
final class Strategies {
    private Strategies() {}

    static LoaderStrategy of(LoaderPlan plan, Relation relation) {
        LoaderStrategy strategy = plan.strategy(relation.source().def(), relation.attribute());
        return strategy == LoaderStrategy.DEFAULT ? declared(relation.def()) : strategy;
    }

    /** The plan for the objects that a relationship leads to. */
    static LoaderPlan next(LoaderPlan plan, Relation relation) {
        return plan.next(relation.source().type(), relation.attribute());
    }

    /** Whether an option, not the declaration, asks for the strategy. */
    static boolean chosen(LoaderPlan plan, Relation relation) {
        return plan.strategy(relation.source().def(), relation.attribute()) != LoaderStrategy.DEFAULT;
    }

    /** How far an option follows a relationship from its own targets on; null for not at all. */
    static @Nullable Recursion recursion(LoaderPlan plan, Relation relation) {
        Branch branch = plan.isEmpty() ? null : plan.branch(relation.source().type(), relation.attribute());
        return branch == null ? null : branch.recursion();
    }

    /** Whether an eager strategy is followed from the end of a path on: as far as options are written or declarations lead. */
    static boolean follows(LoaderPlan plan, LoadPath path, Relation relation) {
        return chosen(plan, relation)
                || (relation.def().lazy() == Lazy.JOINED ? path.mayJoin(relation) : path.mayFollow(relation));
    }

    /** Whether a class has relationships that are joined by declaration. */
    static boolean declaresJoined(EntityMapping<?> mapping) {
        List<RelationshipDef> relationships = mapping.def().relationships();
        for (int i = 0; i < relationships.size(); i++) {
            if (relationships.get(i).lazy() == Lazy.JOINED) {
                return true;
            }
        }
        return false;
    }

    /** Whether anything is loaded from objects on as soon as these are. */
    static boolean leadsOn(EntityMapping<?> mapping, LoaderPlan plan, LoadPath path) {
        if (!plan.isEmpty()) {
            return true;
        }
        List<RelationshipDef> relationships = mapping.def().relationships();
        for (int i = 0; i < relationships.size(); i++) {
            RelationshipDef def = relationships.get(i);
            if (eager(declared(def)) && follows(plan, path, mapping.relation(def.attribute()))) {
                return true;
            }
        }
        return false;
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
}
