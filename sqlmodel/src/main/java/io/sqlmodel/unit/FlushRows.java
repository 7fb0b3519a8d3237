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
    final ArrayList<FlushRow> all = new ArrayList<>();

    /** Rows that are deleted or dropped. */
    final List<FlushRow> deletions = new ArrayList<>();

    private final Registers registers;
    private final int firstDirty;
    private final int firstDeleted;

    /** The state of the registers by which objects know the places of their rows. */
    private final int changes;

    /** The rows by object; made only if the registers change meanwhile, for otherwise objects know their places. */
    private @Nullable Map<Entity, FlushRow> byEntity;

    /**
     * Begins with what the session knows to have changed.
     *
     * @param registers the session's registers
     */
    FlushRows(Registers registers) {
        this.registers = registers;
        registers.added.closeGaps();
        registers.dirty.closeGaps();
        registers.deleted.closeGaps();
        this.firstDirty = registers.added.size();
        this.firstDeleted = firstDirty + registers.dirty.size();
        this.changes = registers.changes();
        all.ensureCapacity(firstDeleted + registers.deleted.size());
        registers.added.forEach(entity -> all.add(new FlushRow(entity, FlushRow.Kind.INSERT)));
        registers.dirty.forEach(entity -> all.add(new FlushRow(entity, FlushRow.Kind.UPDATE)));
        for (Entity entity : registers.deleted) {
            FlushRow row = new FlushRow(entity, FlushRow.Kind.DELETE);
            all.add(row);
            delete(row);
        }
    }

    /**
     * The row of an object.
     *
     * @param entity the object
     * @param kind what is done with the row if the object has not taken part so far
     * @return the row
     */
    FlushRow of(Entity entity, FlushRow.Kind kind) {
        FlushRow row = find(entity);
        if (row == null) {
            row = add(entity, kind);
        }
        return row;
    }

    /**
     * The row of an object that takes part.
     *
     * @param entity the object
     * @return the row, or null
     */
    @Nullable
    FlushRow find(Entity entity) {
        if (byEntity == null && registers.changes() != changes) {
            byEntity = new HashMap<>(all.size() * 2);
            for (FlushRow row : all) {
                byEntity.put(row.entity, row);
            }
        }
        if (byEntity != null) {
            return byEntity.get(entity);
        }
        int place = EntityAccess.place(entity) + first(entity);
        FlushRow row = place < all.size() ? all.get(place) : null;
        return row != null && row.entity == entity ? row : null;
    }

    /** Where the rows of the register begin that has an object; 0 for one that is in none, which knows its row itself. */
    private int first(Entity entity) {
        if (registers.dirty.contains(entity)) {
            return firstDirty;
        }
        return registers.deleted.contains(entity) ? firstDeleted : 0;
    }

    private boolean isRegistered(Entity entity) {
        return registers.added.contains(entity)
                || registers.dirty.contains(entity)
                || registers.deleted.contains(entity);
    }

    /**
     * Takes in an object that has no part so far.
     *
     * @param entity the object
     * @param kind what is done with its row
     * @return the row
     */
    FlushRow add(Entity entity, FlushRow.Kind kind) {
        if (!isRegistered(entity)) {
            EntityAccess.place(entity, all.size());
        }
        FlushRow row = new FlushRow(entity, kind);
        all.add(row);
        if (byEntity != null) {
            byEntity.put(entity, row);
        }
        return row;
    }

    /**
     * Deletes an object. A new one stays: if it has lost its owner, it has left the session already.
     *
     * @param entity the object
     */
    void delete(Entity entity) {
        delete(of(entity, FlushRow.Kind.DELETE));
    }

    private void delete(FlushRow row) {
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
        FlushRow row = deletions.isEmpty() ? null : find(entity);
        return row != null && (row.kind == FlushRow.Kind.DELETE || row.kind == FlushRow.Kind.DROPPED);
    }
}
