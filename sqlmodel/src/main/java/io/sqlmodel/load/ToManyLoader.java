package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.Peers;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads relationships whose rows refer to the owner: collections, and the far side of a one-to-one. One SELECT for all
 * owners, in the relationship's order (cases E01, E08); an owner without rows gets an empty collection or null.
 */
final class ToManyLoader {
    private static final Logger LOG = LoggerFactory.getLogger("io.sqlmodel.load");

    private final KeyedReads reads;

    ToManyLoader(KeyedReads reads) {
        this.reads = reads;
    }

    /**
     * Loads the relationship of all owners.
     *
     * @param owners persistent objects with the relationship not loaded
     * @param peers the group of new objects
     * @param joins the relationships that are read in the same rows
     */
    void load(Relation relation, Collection<Entity> owners, Peers peers, JoinPlan joins) {
        DistinctKeys keys = new DistinctKeys(owners.size());
        int[] columns = relation.local();
        long mask = ForeignKeys.mask(columns);
        for (Entity owner : owners) {
            Object key = key(owner, columns, mask);
            if (key != null) {
                keys.add(key);
            }
        }
        give(relation, owners, reads.byRelation(relation, keys.list(), peers, joins));
    }

    /** Gives owners that lack the relationship what was found by their keys. */
    static void give(Relation relation, Collection<Entity> owners, RowsByKey found) {
        int[] columns = relation.local();
        long mask = ForeignKeys.mask(columns);
        for (Entity owner : owners) {
            // An owner that is named twice has it by now.
            if (!EntityAccess.isLoaded(owner, relation.attribute())) {
                Object key = key(owner, columns, mask);
                fill(owner, relation, key, found.array(key));
            }
        }
    }

    /** A key that was changed and not flushed yet is not the one that rows refer to (case F18). */
    private static @Nullable Object key(Entity owner, int[] columns, long mask) {
        return (EntityAccess.dirty(owner) & mask) == 0
                ? ForeignKeys.value(owner, columns)
                : ForeignKeys.committed(owner, columns);
    }

    /**
     * Gives an owner what was found, and the objects the way back. That comes before a collection gets the
     * array, for it may change it at once.
     *
     * @param key the owner's value of the relationship's columns
     * @param rows the objects in order, in an array that nobody else has
     */
    static void fill(Entity owner, Relation relation, @Nullable Object key, Entity[] rows) {
        boolean scalar = relation.def().scalar();
        if (scalar) {
            EntityAccess.putLoaded(owner, relation, first(relation, owner, rows));
        }
        Relation inverse = relation.def().direction() == Direction.ONE_TO_MANY ? relation.inverse() : null;
        if (inverse != null && key != null && rows.length > 0) {
            pointBack(rows, inverse, owner, key);
        }
        if (!scalar) {
            EntityAccess.fillCollection(owner, relation, rows);
        }
    }

    private static @Nullable Entity first(Relation relation, Entity owner, Entity[] rows) {
        if (rows.length > 1) {
            LOG.warn(
                    "{} of {} leads to one object, and {} rows were found: the first is taken (case D07). Make the foreign"
                            + " key unique, or the relationship a List.",
                    relation,
                    EntityAccess.describe(owner),
                    rows.length);
        }
        return rows.length == 0 ? null : rows[0];
    }

    /** The way back needs no SQL (case E07), unless the key was set anew in memory. */
    private static void pointBack(Entity[] rows, Relation inverse, Entity owner, Object key) {
        int attribute = inverse.attribute();
        int[] columns = inverse.local();
        long mask = ForeignKeys.mask(columns);
        for (Entity row : rows) {
            if (!EntityAccess.isLoaded(row, attribute) && pointsTo(row, columns, mask, key)) {
                EntityAccess.putLoaded(row, inverse, owner);
            }
        }
    }

    /** A foreign key that was left out of the query is the one that the row was found by. */
    private static boolean pointsTo(Entity row, int[] columns, long mask, Object key) {
        return ForeignKeys.loaded(row, mask)
                ? key.equals(ForeignKeys.value(row, columns))
                : (EntityAccess.dirty(row) & mask) == 0;
    }
}
