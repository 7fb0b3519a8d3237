package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds new objects that have the key of one that is deleted in the same flush. They take its row over, by an UPDATE in
 * place of a DELETE and an INSERT, so that other rows can go on referring to it (case H08).
 */
final class FlushSwitches {
    /** A row of a class. */
    private record Key(EntityMapping<Entity> mapping, List<Object> values) {}

    private FlushSwitches() {}

    /**
     * Pairs rows.
     *
     * @param rows all rows of the flush
     */
    static void pair(List<FlushRow> rows) {
        Map<Key, FlushRow> deleted = new HashMap<>();
        for (FlushRow row : rows) {
            if (row.kind == FlushRow.Kind.DELETE && EntityAccess.state(row.entity) == EntityState.PERSISTENT) {
                add(deleted, row);
            }
        }
        if (deleted.isEmpty()) {
            return;
        }
        for (FlushRow row : rows) {
            FlushRow old = row.kind == FlushRow.Kind.INSERT ? take(deleted, row) : null;
            if (old != null) {
                row.kind = FlushRow.Kind.UPDATE;
                row.replaced = old.entity;
                old.kind = FlushRow.Kind.REPLACED;
            }
        }
    }

    private static void add(Map<Key, FlushRow> deleted, FlushRow row) {
        List<Object> values = FlushKeys.committed(row.mapping, row.entity, row.mapping.key());
        if (values != null) {
            deleted.put(new Key(row.mapping, values), row);
        }
    }

    private static @Nullable FlushRow take(Map<Key, FlushRow> deleted, FlushRow row) {
        List<Object> values = FlushKeys.planned(row, row.mapping.key());
        return values == null ? null : deleted.remove(new Key(row.mapping, values));
    }
}
