package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ForeignKeyDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads again what has expired and a flush has to be certain of. What an object last knew may be what a transaction wrote
 * that was rolled back since.
 */
final class FlushReads {
    private final Loading loading;

    FlushReads(Loading loading) {
        this.loading = loading;
    }

    /**
     * Reads the versions that rows are expected to have (case H18).
     *
     * @param rows rows to be updated or deleted
     */
    void versions(List<FlushRow> rows) {
        Map<EntityMapping<Entity>, List<Entity>> lacking = new LinkedHashMap<>();
        EntityMapping<Entity> last = null;
        long version = 0;
        for (FlushRow row : rows) {
            if (row.mapping != last) {
                last = row.mapping;
                version = versionOf(last);
            }
            if (version != 0) {
                collect(row.existing(), version, lacking);
            }
        }
        lacking.forEach((mapping, entities) -> loading.loadColumns(entities, versionOf(mapping)));
    }

    private static long versionOf(EntityMapping<Entity> mapping) {
        ColumnDef version = EntityAccess.version(mapping);
        return version == null ? 0 : 1L << version.attribute();
    }

    /**
     * Reads the foreign keys of rows that are deleted together, to know which of them refers to which (case H03).
     *
     * @param rows rows to be deleted
     */
    void foreignKeys(List<FlushRow> rows) {
        Map<EntityMapping<Entity>, List<Entity>> lacking = new LinkedHashMap<>();
        for (FlushRow row : rows) {
            collect(row.entity, foreignKeysOf(row.mapping), lacking);
        }
        lacking.forEach((mapping, entities) -> loading.loadColumns(entities, foreignKeysOf(mapping)));
    }

    private static long foreignKeysOf(EntityMapping<Entity> mapping) {
        long mask = 0;
        for (ForeignKeyDef key : mapping.def().table().foreignKeys()) {
            for (ColumnDef column : mapping.def().table().columns()) {
                if (key.columns().contains(column.name())) {
                    mask |= 1L << column.attribute();
                }
            }
        }
        return mask;
    }

    private static void collect(Entity entity, long mask, Map<EntityMapping<Entity>, List<Entity>> lacking) {
        boolean expired = (EntityAccess.loaded(entity) & mask) != mask;
        if (expired && EntityAccess.state(entity) == EntityState.PERSISTENT) {
            lacking.computeIfAbsent(EntityAccess.mapping(entity), mapping -> new ArrayList<>())
                    .add(entity);
        }
    }
}
