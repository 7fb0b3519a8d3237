package io.sqlmodel.load;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import java.util.Collection;
import java.util.List;

/**
 * Loads a relationship of many objects by the keys that they have, in one SELECT per 500 (cases E08, E10, E13). Lazy loads
 * end here, too, and what a join or a subquery must not read.
 */
final class SelectinLoader {
    private final ManyToOneLoader toOne;
    private final ToManyLoader toMany;
    private final Owners owners;

    SelectinLoader(KeyedReads reads, Owners owners) {
        this.toOne = new ManyToOneLoader(reads);
        this.toMany = new ToManyLoader(reads);
        this.owners = owners;
    }

    /** Loads the relationship of those that lack it, and returns the objects that this brought into the session. */
    List<Entity> fill(Relation relation, Collection<? extends Entity> all, LoaderPlan plan, LoadPath onward) {
        List<Entity> lacking = Owners.lacking(relation, all);
        if (lacking.isEmpty()) {
            return List.of();
        }
        requireLoadable(relation, lacking.get(0));
        LoaderPlan next = Strategies.next(plan, relation);
        Peers peers = new Peers(next);
        JoinPlan joins = JoinPlanner.of(relation.target(), next, onward, relation);
        List<Entity> keyless =
                relation.def().direction() == Direction.MANY_TO_ONE ? withoutKey(relation, lacking) : List.of();
        if (!keyless.isEmpty()) {
            toOne.loadByOwner(relation, keyless, peers);
            lacking = Owners.lacking(relation, lacking);
        }
        read(relation, lacking, peers, joins);
        return peers.members();
    }

    /** A collection that is never loaded is not loaded by an option either (case E25). */
    private static void requireLoadable(Relation relation, Entity owner) {
        if (relation.def().lazy() == Lazy.WRITE_ONLY) {
            throw new RaiseLoadException(LoadMessage.WRITE_ONLY, relation, EntityAccess.describe(owner));
        }
    }

    private void read(Relation relation, List<Entity> lacking, Peers peers, JoinPlan joins) {
        owners.ensureKeys(relation, lacking);
        if (relation.def().direction() == Direction.MANY_TO_ONE) {
            toOne.load(relation, lacking, peers, joins);
        } else {
            toMany.load(relation, lacking, peers, joins);
        }
    }

    /** Those whose foreign key was left out of the query, and that nobody has set (case E12). */
    private static List<Entity> withoutKey(Relation relation, List<Entity> owners) {
        long needed = Owners.needed(relation);
        return needed == 0
                ? List.of()
                : owners.stream()
                        .filter(owner -> EntityAccess.state(owner) == EntityState.PERSISTENT
                                && (EntityAccess.dirty(owner) & needed) == 0
                                && (EntityAccess.loaded(owner) & needed) != needed
                                && ForeignKeys.loaded(owner, needed & PeerObjects.columns(owner)))
                        .toList();
    }
}
