package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.EntityReader;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loads all levels of a relationship of a class to itself by one statement, a recursive CTE (case G09). */
final class TreeLoader {
    private final KeyedReads reads;

    TreeLoader(KeyedReads reads) {
        this.reads = reads;
    }

    /**
     * What was loaded.
     *
     * @param found the objects of all levels but the first owners
     * @param complete whether nothing is left to be loaded: not if objects were in memory that had the relationship loaded
     *     before, and may lead to others than their rows
     */
    record Tree(List<Entity> found, boolean complete) {}

    /**
     * Reads all levels, and fills the relationship of those objects that lack it.
     *
     * @param owners the objects to begin with, compared by identity
     * @param next the plan for the objects of all levels
     * @return what was loaded; null if the levels have to be read one after the other
     */
    @Nullable
    Tree load(Relation relation, Set<Entity> owners, LoaderPlan next) {
        if (!reads.hasTree(relation)) {
            return null;
        }
        List<Object> keys = TreeTops.of(relation, owners);
        if (keys.isEmpty()) {
            return null;
        }
        List<EntityReader> readers = new ArrayList<>(1);
        Peers peers = new Peers(next);
        RowsByKey rows = read(relation, keys, peers, owners, readers);
        List<Entity> found = peers.members();
        Set<Entity> met = addKnown(readers, owners, found);
        Collection<Entity> first = reached(relation, keys, owners, met);
        boolean complete = first.size() == owners.size();
        for (Entity owner : first) {
            complete &= fill(relation, owner, rows);
        }
        for (Entity owner : found) {
            complete &= fill(relation, owner, rows);
        }
        return new Tree(found, complete);
    }

    /** Adds the objects of the rows that were known before; the first owners among them are given by themselves. */
    private static Set<Entity> addKnown(List<EntityReader> readers, Set<Entity> owners, List<Entity> found) {
        Set<Entity> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EntityReader reader : readers) {
            for (Entity entity : reader.known()) {
                if (!reader.made(entity)) {
                    (owners.contains(entity) ? met : found).add(entity);
                }
            }
        }
        return met;
    }

    /**
     * The first owners by which the statement has come: it began with their keys, or met their rows. That a row of another one
     * would be met is only what the objects in memory say ({@link TreeTops}).
     */
    private static Collection<Entity> reached(
            Relation relation, List<Object> keys, Set<Entity> owners, Set<Entity> met) {
        if (relation.def().direction() != Direction.ONE_TO_MANY || keys.size() == owners.size()) {
            return owners;
        }
        Set<Object> tops = new HashSet<>(keys);
        List<Entity> reached = new ArrayList<>(owners.size());
        for (Entity owner : owners) {
            if (met.contains(owner) || tops.contains(ForeignKeys.value(owner, relation.local()))) {
                reached.add(owner);
            }
        }
        return reached;
    }

    private RowsByKey read(
            Relation relation, List<Object> keys, Peers peers, Set<Entity> owners, List<EntityReader> readers) {
        List<List<?>> batches = KeyedReads.batches(keys);
        RowsByKey all = new RowsByKey();
        for (List<?> batch : batches) {
            RowsByKey part = batches.size() == 1 ? all : new RowsByKey();
            EntityReader reader = reads.tree(relation, batch, peers, part);
            reader.finish(owners);
            readers.add(reader);
            if (part != all) {
                all.putAll(part, complete(relation, batch, reader));
            }
        }
        return all;
    }

    /** The keys of those owners whose rows are all there: of the owner of a first one, only that may be. */
    private static Set<Object> complete(Relation relation, List<?> first, EntityReader reader) {
        Set<Object> keys = new HashSet<>(first);
        for (Entity entity : reader.entities()) {
            keys.add(ForeignKeys.value(entity, relation.local()));
        }
        return keys;
    }

    /** Fills the relationship of an object; false if that is not to be done, or was done before. */
    private static boolean fill(Relation relation, Entity owner, RowsByKey rows) {
        if (EntityAccess.state(owner) != EntityState.PERSISTENT
                || EntityAccess.isLoaded(owner, relation.attribute())
                || (EntityAccess.dirty(owner) & ForeignKeys.mask(relation.local())) != 0
                || !ForeignKeys.loaded(owner, Owners.needed(relation))) {
            return false;
        }
        Object key = ForeignKeys.value(owner, relation.local());
        if (relation.def().direction() == Direction.MANY_TO_ONE) {
            Entity target = key == null ? null : rows.first(key);
            EntityAccess.putLoaded(owner, relation, ManyToOneLoader.unlessTaken(owner, relation, target));
        } else {
            ToManyLoader.fill(owner, relation, key, rows.array(key));
        }
        return true;
    }
}
