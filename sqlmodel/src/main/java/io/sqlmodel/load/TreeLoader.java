package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads all levels of a relationship of a class to itself by one statement, a recursive CTE (case G09). */
final class TreeLoader {
    private final KeyedReads reads;

    TreeLoader(KeyedReads reads) {
        this.reads = reads;
    }

    /**
     * What was read.
     *
     * @param rows the objects of all levels by the keys of their owners
     * @param peers the group of those that are new
     */
    record Tree(RowsByKey rows, Peers peers) {
        private boolean has(Entity entity) {
            return EntityAccess.peers(entity) == peers || rows.contains(entity);
        }

        /** How many objects there are, for the sets that hold them. */
        int size() {
            return peers.size();
        }
    }

    /**
     * Reads the levels, and leaves the relationship as it is.
     *
     * @param owners the objects to begin with
     * @param plan the options for them
     * @return the rows; null if the levels have to be read one after the other
     */
    @Nullable
    Tree read(Relation relation, Collection<? extends Entity> owners, LoaderPlan plan) {
        Set<Object> keys = new LinkedHashSet<>();
        for (Entity owner : owners) {
            Object key = ForeignKeys.value(owner, relation.local());
            if (key != null && EntityAccess.state(owner) == EntityState.PERSISTENT) {
                keys.add(key);
            }
        }
        Peers peers = new Peers(Strategies.next(plan, relation));
        RowsByKey rows = keys.isEmpty() ? null : reads.tree(relation, keys, peers);
        return rows == null ? null : new Tree(rows, peers);
    }

    /**
     * Fills the relationship of the objects of one level from the rows.
     *
     * @param tree what was read
     * @param first whether it is the first level; objects of further ones may have come from memory, and are left alone
     */
    void fill(Relation relation, Collection<? extends Entity> level, Tree tree, boolean first) {
        for (Entity owner : level) {
            Object key = ForeignKeys.value(owner, relation.local());
            boolean known = EntityAccess.state(owner) == EntityState.PERSISTENT && (first || tree.has(owner));
            if (!known || EntityAccess.isLoaded(owner, relation.attribute())) {
                continue;
            }
            List<Entity> found = tree.rows.of(key);
            if (relation.def().direction() == Direction.MANY_TO_ONE) {
                Entity target = found.isEmpty() ? null : found.get(0);
                EntityAccess.putLoaded(owner, relation, ManyToOneLoader.unlessTaken(owner, relation, target));
            } else {
                ToManyLoader.fill(owner, relation, key, found);
            }
        }
    }
}
