package io.sqlmodel.load;

import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.ColumnLoading;
import io.sqlmodel.sql.LoaderPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads columns: the expired ones of all objects of a class that the session still holds (DESIGN 4.3), a deferred one of
 * all objects of the same result (case E29). Attributes that were set since are kept (case E31).
 */
final class ColumnLoader {
    private final KeyedReads reads;

    ColumnLoader(KeyedReads reads) {
        this.reads = reads;
    }

    /**
     * Loads a column that is read: it has expired, or was left out of the query.
     *
     * @throws RaiseLoadException if the query says that reading it is an error
     */
    void load(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        long column = 1L << attribute;
        if ((PeerObjects.columns(entity) & column) != 0) {
            ensureJoined(mapping, List.of(entity), column);
            return;
        }
        ColumnLoading loading = PeerObjects.plan(entity).column(mapping.def(), attribute);
        if (loading == ColumnLoading.RAISE) {
            throw new RaiseLoadException(
                    LoadMessage.RAISE_COLUMN,
                    mapping + "." + mapping.def().attributeName(attribute),
                    EntityAccess.describe(entity));
        }
        ensure(mapping, loading == ColumnLoading.DEFER_ALONE ? List.of(entity) : PeerObjects.together(entity), column);
    }

    /**
     * Loads columns of some objects of a class. If one of them has expired, the expired columns of all others of the
     * class are loaded, too.
     *
     * @param owners objects of the class
     * @param mask the columns that are wanted
     */
    void ensure(EntityMapping<?> mapping, List<Entity> owners, long mask) {
        ensure(mapping, owners, mask, false);
    }

    /**
     * Does the same, and where expired objects are read again, reads in the same rows what is joined with the first of
     * them (case E31).
     *
     * @param owners objects of the class
     * @param mask the columns that are wanted
     */
    void ensureJoined(EntityMapping<?> mapping, List<Entity> owners, long mask) {
        ensure(mapping, owners, mask, true);
    }

    private void ensure(EntityMapping<?> mapping, List<Entity> owners, long mask, boolean joined) {
        List<Entity> lacking = lacking(owners, mask);
        if (lacking.isEmpty()) {
            return;
        }
        if (lacking.stream().anyMatch(owner -> !ForeignKeys.loaded(owner, mask & PeerObjects.columns(owner)))) {
            JoinPlan joins = joined
                    ? JoinPlanner.of(mapping, PeerObjects.plan(lacking.get(0)), LoadPath.START, null)
                    : JoinPlan.NONE;
            readExpired(mapping, lacking, joins);
        }
        List<Entity> deferring = lacking(lacking, mask).stream()
                .filter(owner -> ForeignKeys.loaded(owner, mask & PeerObjects.columns(owner)))
                .toList();
        if (!deferring.isEmpty()) {
            columns(mapping, deferring, mask, JoinPlan.NONE);
        }
    }

    /**
     * Reads some columns of objects of one class.
     *
     * @param mask the columns; the key is read along
     * @param joins the relationships that are read in the same rows
     * @return the objects whose rows were found
     */
    List<Entity> columns(EntityMapping<?> mapping, List<Entity> owners, long mask, JoinPlan joins) {
        return reads.columns(
                mapping,
                mask | ForeignKeys.mask(mapping.key()),
                keys(owners).keySet(),
                new Peers(LoaderPlan.NONE),
                joins);
    }

    private void readExpired(EntityMapping<?> mapping, List<Entity> lacking, JoinPlan joins) {
        Map<Long, List<Entity>> byColumns = new LinkedHashMap<>();
        for (Entity entity : lacking) {
            long wanted = PeerObjects.columns(entity);
            if (!ForeignKeys.loaded(entity, wanted)) {
                byColumns.computeIfAbsent(wanted, any -> new ArrayList<>()).add(entity);
            }
        }
        reads.objects().forEach(mapping, entity -> {
            long wanted = PeerObjects.columns(entity);
            if (!ForeignKeys.loaded(entity, wanted) && EntityAccess.state(entity) == EntityState.PERSISTENT) {
                byColumns.computeIfAbsent(wanted, any -> new ArrayList<>()).add(entity);
            }
        });
        byColumns.forEach((wanted, expired) ->
                reads.columns(mapping, wanted, keys(expired).keySet(), new Peers(LoaderPlan.NONE), joins));
    }

    private static List<Entity> lacking(List<Entity> owners, long mask) {
        List<Entity> lacking = new ArrayList<>(0);
        for (Entity owner : owners) {
            if (!ForeignKeys.loaded(owner, mask)) {
                lacking.add(owner);
            }
        }
        return lacking;
    }

    /** The keys of some objects, each once. */
    private static Map<Object, Entity> keys(List<Entity> entities) {
        Map<Object, Entity> keys = new LinkedHashMap<>();
        for (Entity entity : entities) {
            Object key = EntityAccess.committedKey(entity);
            if (key != null) {
                keys.put(key, entity);
            }
        }
        return keys;
    }
}
