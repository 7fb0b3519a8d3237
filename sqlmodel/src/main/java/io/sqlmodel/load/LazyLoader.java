package io.sqlmodel.load;

import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.LoaderStrategy;
import java.util.List;

/** Loads a relationship when it is read: for all objects of the same result, for one object, or not at all. */
final class LazyLoader {
    private final RelationLoader relations;
    private final ManyToOneLoader toOne;

    LazyLoader(RelationLoader relations, ManyToOneLoader toOne) {
        this.relations = relations;
        this.toOne = toOne;
    }

    /**
     * Loads a relationship of an object that has a row.
     *
     * @throws RaiseLoadException if its strategy is to raise (case E21)
     */
    void load(Entity entity, Relation relation) {
        LoaderPlan plan = PeerObjects.plan(entity);
        LoaderStrategy strategy = Strategies.of(plan, relation);
        switch (strategy) {
            case RAISE -> throw raise(entity, relation, plan);
            case RAISE_ON_SQL -> {
                if (!resolve(entity, relation)) {
                    throw raise(entity, relation, plan);
                }
            }
            case LAZY_ALONE -> relations.load(relation, List.of(entity), plan);
            default -> relations.load(relation, PeerObjects.together(entity), plan);
        }
    }

    /**
     * Loads a many-to-one relationship of an object that has no row yet; its foreign key may have been set by hand
     * (DESIGN 4.9). Nothing is recorded where it leads nowhere (cases B15, E05).
     */
    void loadPending(Entity entity, Relation relation) {
        toOne.load(relation, List.of(entity), new Peers(LoaderPlan.NONE), JoinPlan.NONE);
    }

    /** Loads it without SQL if the session can answer. */
    private boolean resolve(Entity entity, Relation relation) {
        if (relation.def().direction() != Direction.MANY_TO_ONE
                || !ForeignKeys.toPrimaryKey(relation)
                || !ForeignKeys.loaded(entity, ForeignKeys.mask(relation.local()))) {
            return false;
        }
        Object key = ForeignKeys.value(entity, relation.local());
        Entity known = key == null ? null : toOne.known(relation, key);
        if (key == null || known != null) {
            EntityAccess.putLoaded(entity, relation, ManyToOneLoader.unlessTaken(entity, relation, known));
            return true;
        }
        return false;
    }

    private static RaiseLoadException raise(Entity entity, Relation relation, LoaderPlan plan) {
        boolean declared = !Strategies.chosen(plan, relation);
        return new RaiseLoadException(
                LoadMessage.RAISE,
                relation,
                EntityAccess.describe(entity),
                Strategies.of(plan, relation),
                declared ? "its declaration" : "an option of the query");
    }
}
