package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a flush while they are collected: one for each object. Both lists may grow while they are walked. */
final class FlushRows {
    /** All rows: new, changed and deleted objects in the order of their entry, then those that relationships lead to. */
    final List<FlushRow> all = new ArrayList<>();

    /** Rows that are deleted or dropped. */
    final List<FlushRow> deletions = new ArrayList<>();

    /** The rows by object, made when it is first asked for: most flushes never do. */
    private @Nullable Map<Entity, FlushRow> byEntity;

    /**
     * Begins with what the session knows to have changed.
     *
     * @param unit the session's unit of work
     */
    FlushRows(UnitOfWork unit) {
        unit.newObjects().forEach(entity -> all.add(new FlushRow(entity, FlushRow.Kind.INSERT)));
        unit.dirtyObjects().forEach(entity -> all.add(new FlushRow(entity, FlushRow.Kind.UPDATE)));
        unit.deletedObjects().forEach(this::delete);
    }

    /**
     * The row of an object.
     *
     * @param entity the object
     * @param kind what is done with the row if the object has not taken part so far
     * @return the row
     */
    FlushRow of(Entity entity, FlushRow.Kind kind) {
        FlushRow row = byEntity().get(entity);
        if (row == null) {
            row = new FlushRow(entity, kind);
            byEntity().put(entity, row);
            all.add(row);
        }
        return row;
    }

    private Map<Entity, FlushRow> byEntity() {
        if (byEntity == null) {
            byEntity = new HashMap<>(all.size());
            for (FlushRow row : all) {
                byEntity.put(row.entity, row);
            }
        }
        return byEntity;
    }

    /**
     * Takes in the row of an object that nobody else knows.
     *
     * @param row the row
     */
    void add(FlushRow row) {
        all.add(row);
        if (byEntity != null) {
            byEntity.put(row.entity, row);
        }
    }

    /**
     * Deletes an object. A new one stays: if it has lost its owner, it has left the session already.
     *
     * @param entity the object
     */
    void delete(Entity entity) {
        FlushRow row = of(entity, FlushRow.Kind.DELETE);
        if (row.kind != FlushRow.Kind.INSERT && !row.queued) {
            row.kind = FlushRow.Kind.DELETE;
            row.queued = true;
            deletions.add(row);
        }
    }

    /**
     * Deletes an object together with the one that owns it. A new one is never inserted.
     *
     * @param entity the object
     */
    void deleteOwned(Entity entity) {
        if (EntityAccess.state(entity) == EntityState.PENDING) {
            FlushRow row = of(entity, FlushRow.Kind.INSERT);
            row.kind = FlushRow.Kind.DROPPED;
            deletions.add(row);
        } else {
            delete(entity);
        }
    }

    /**
     * Whether an object has no row after the flush.
     *
     * @param entity the object
     * @return true if it is deleted or dropped
     */
    boolean isGone(Entity entity) {
        if (EntityAccess.state(entity) == EntityState.DELETED) {
            return true;
        }
        FlushRow row = deletions.isEmpty() ? null : byEntity().get(entity);
        return row != null && (row.kind == FlushRow.Kind.DELETE || row.kind == FlushRow.Kind.DROPPED);
    }
}
