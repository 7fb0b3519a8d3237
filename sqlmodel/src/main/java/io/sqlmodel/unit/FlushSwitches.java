package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds new objects that have the key of one that is deleted in the same flush. They take its row over, by an UPDATE in
 * place of a DELETE and an INSERT, so that other rows can go on referring to it (case H08).
 */
final class FlushSwitches {
    /** A row of a class. */
    private record Row(EntityMapping<Entity> mapping, Object key) {}

    private FlushSwitches() {}

    /**
     * Pairs rows.
     *
     * @param rows all rows of the flush
     */
    static void pair(List<FlushRow> rows) {
        List<FlushRow> deleted = new ArrayList<>(0);
        List<EntityMapping<Entity>> classes = new ArrayList<>(0);
        for (FlushRow row : rows) {
            if (row.kind == FlushRow.Kind.DELETE && EntityAccess.state(row.entity) == EntityState.PERSISTENT) {
                deleted.add(row);
                if (!classes.contains(row.mapping)) {
                    classes.add(row.mapping);
                }
            }
        }
        Map<Row, FlushRow> inserted = deleted.isEmpty() ? Map.of() : inserted(rows, classes);
        for (FlushRow old : inserted.isEmpty() ? List.<FlushRow>of() : deleted) {
            Object key = FlushKeys.committed(old.entity, old.mapping.key());
            FlushRow row = key == null ? null : inserted.remove(new Row(old.mapping, key));
            if (row != null) {
                row.kind = FlushRow.Kind.UPDATE;
                row.replaced = old.entity;
                old.kind = FlushRow.Kind.REPLACED;
            }
        }
    }

    private static Map<Row, FlushRow> inserted(List<FlushRow> rows, List<EntityMapping<Entity>> classes) {
        Map<Row, FlushRow> inserted = new HashMap<>();
        for (FlushRow row : rows) {
            if (row.kind == FlushRow.Kind.INSERT && classes.contains(row.mapping)) {
                Object key = FlushKeys.planned(row, row.mapping.key());
                if (key != null) { // most keys are yet to come from the database
                    inserted.putIfAbsent(new Row(row.mapping, key), row);
                }
            }
        }
        return inserted;
    }
}
