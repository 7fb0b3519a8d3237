package io.sqlmodel.load;

import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.Peers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Loads many-to-one relationships: nothing to ask for a NULL key (case E03) or for an object that the session holds (case
 * E02, DESIGN 4.11), otherwise one SELECT by the distinct keys (case E10).
 */
final class ManyToOneLoader {
    private final KeyedReads reads;

    ManyToOneLoader(KeyedReads reads) {
        this.reads = reads;
    }

    /**
     * Loads the relationship of all owners.
     *
     * @param owners objects with the foreign key loaded and the relationship not
     * @param peers the group of new objects
     * @param joins the relationships that are read in the same rows
     */
    void load(Relation relation, Collection<Entity> owners, Peers peers, JoinPlan joins) {
        boolean byKey = ForeignKeys.toPrimaryKey(relation);
        DistinctKeys distinct = new DistinctKeys(16);
        List<Entity> waiting = new ArrayList<>(owners.size());
        EntityRegistry.Members members = reads.registry().of(relation.target());
        Object last = null;
        for (Entity owner : owners) {
            Object key = ForeignKeys.value(owner, relation.local());
            Entity known = key == null || !byKey || key.equals(last) ? null : members.known(key);
            if (key == null || known != null) {
                EntityAccess.putLoaded(owner, relation, unlessTaken(owner, relation, known));
            } else {
                if (!key.equals(last)) {
                    distinct.add(key);
                    last = key; // missing, and so are those that follow
                }
                waiting.add(owner);
            }
        }
        List<Object> missing = distinct.list();
        if (missing.isEmpty()) {
            return;
        }
        if (byKey) {
            readByKey(relation, missing, waiting, peers, joins);
        } else {
            readByColumns(relation, missing, waiting, peers, joins);
        }
    }

    /**
     * Loads the relationship of owners whose foreign key is not known (case E12): a join finds it.
     *
     * @param owners persistent objects
     * @param peers the group of new objects
     */
    void loadByOwner(Relation relation, Collection<Entity> owners, Peers peers) {
        DistinctKeys keys = new DistinctKeys(owners.size());
        owners.forEach(owner -> keys.add(key(owner)));
        RowsByKey found = reads.byOwner(relation, keys.list(), peers);
        for (Entity owner : owners) {
            Entity target = found.first(key(owner));
            EntityAccess.putLoaded(owner, relation, unlessTaken(owner, relation, target));
        }
    }

    private static Object key(Entity owner) {
        return Objects.requireNonNull(EntityAccess.committedKey(owner), "a persistent object has a key");
    }

    /** What a foreign key leads to, as far as the session knows without SQL; null if it does not hold the object. */
    @Nullable
    Entity known(Relation relation, Object key) {
        return reads.known(relation.target(), key);
    }

    /**
     * The target of a one-to-one that gave its place to another object before it knew this one no longer has it: the next
     * flush writes that (case D06), and both sides agree until then (DESIGN 4.1).
     */
    static @Nullable Entity unlessTaken(Entity owner, Relation relation, @Nullable Entity target) {
        Relation inverse = target == null ? null : relation.inverse();
        boolean taken = target != null
                && inverse != null
                && inverse.def().scalar()
                && (EntityAccess.dirty(target) & 1L << inverse.attribute()) != 0
                && EntityAccess.committed(target, inverse.attribute()) == Changes.UNKNOWN
                && EntityAccess.related(target, inverse.attribute()) != owner
                && (EntityAccess.dirty(owner) & ForeignKeys.mask(relation.local())) == 0;
        return taken ? null : target;
    }

    private void readByKey(Relation relation, List<Object> missing, List<Entity> waiting, Peers peers, JoinPlan joins) {
        // Not looked up in the identity map, which is weak: nothing else may hold the new objects yet.
        RowsByKey found = new RowsByKey(missing.size());
        for (Entity target : reads.byKey(relation.target(), missing, peers, joins)) {
            found.add(Objects.requireNonNull(EntityAccess.committedKey(target), "a row without its key"), target);
        }
        Object last = null;
        Entity target = null;
        for (Entity owner : waiting) {
            Object key = Objects.requireNonNull(ForeignKeys.value(owner, relation.local()));
            if (!key.equals(last)) {
                last = key;
                target = found.first(key);
            }
            EntityAccess.putLoaded(owner, relation, unlessTaken(owner, relation, target));
        }
    }

    /** The identity map knows objects by their primary key only, so that these are always asked for (case E04). */
    private void readByColumns(
            Relation relation, List<Object> missing, List<Entity> waiting, Peers peers, JoinPlan joins) {
        RowsByKey found = reads.byRelation(relation, missing, peers, joins);
        for (Entity owner : waiting) {
            Object key = Objects.requireNonNull(ForeignKeys.value(owner, relation.local()));
            EntityAccess.putLoaded(owner, relation, found.first(key));
        }
    }
}
