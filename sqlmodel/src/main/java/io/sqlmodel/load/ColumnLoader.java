package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Loads columns: the expired ones of all objects of a class that the session still holds (DESIGN 4.3), or some of one
 * object. Attributes that were set since are kept (case E31).
 */
final class ColumnLoader {
    private final KeyedReads reads;

    ColumnLoader(KeyedReads reads) {
        this.reads = reads;
    }

    /**
     * Loads columns of some objects of a class, and with them the expired columns of all others of the class.
     *
     * @param owners objects of the class
     * @param mask the columns that are wanted
     */
    void ensure(EntityMapping<?> mapping, List<Entity> owners, long mask) {
        List<Entity> lacking = owners.stream()
                .filter(owner -> !ForeignKeys.loaded(owner, mask))
                .toList();
        if (lacking.isEmpty()) {
            return;
        }
        long whole = whole(mapping);
        if ((mask & whole) != 0 && lacking.stream().anyMatch(owner -> !ForeignKeys.loaded(owner, mask & whole))) {
            readExpired(mapping, lacking, whole);
        }
        if ((mask & ~whole) != 0) {
            columns(mapping, lacking, mask & ~whole);
        }
    }

    /**
     * Reads some columns of objects of one class.
     *
     * @param mask the columns; the key is read along
     * @return the objects whose rows were found
     */
    List<Entity> columns(EntityMapping<?> mapping, List<Entity> owners, long mask) {
        int[] attributes = mapping.def().table().columns().stream()
                .filter(column -> column.primaryKey() || (mask & 1L << column.attribute()) != 0)
                .mapToInt(ColumnDef::attribute)
                .toArray();
        return reads.columns(mapping, attributes, keys(owners).keySet(), new Peers(LoaderPlan.NONE));
    }

    /** The columns that every query reads. */
    static long whole(EntityMapping<?> mapping) {
        return mapping.def().table().columns().stream()
                .filter(column -> !column.deferred())
                .mapToLong(column -> 1L << column.attribute())
                .sum();
    }

    private void readExpired(EntityMapping<?> mapping, List<Entity> lacking, long whole) {
        Map<Object, Entity> expired = keys(lacking);
        List<Entity> others = new ArrayList<>();
        reads.objects().forEach(mapping, entity -> {
            if (!ForeignKeys.loaded(entity, whole) && EntityAccess.state(entity) == EntityState.PERSISTENT) {
                others.add(entity);
            }
        });
        expired.putAll(keys(others));
        reads.byKey(mapping, expired.keySet(), new Peers(LoaderPlan.NONE));
    }

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
