package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;

/**
 * What the next flush has to look at, each in the order of entry; an object is in one register at a time. Objects compare
 * by identity. These references are strong: nothing that is not written yet gets lost (case H21).
 */
final class Registers {
    /** Pending objects. */
    final EntityRegister added = new EntityRegister();

    /** Persistent objects with changes that are not to be deleted. */
    final EntityRegister dirty = new EntityRegister();

    /** Persistent objects to be deleted, changed or not. */
    final EntityRegister deleted = new EntityRegister();

    /**
     * Whether there is nothing to flush.
     *
     * @return true if all are empty
     */
    boolean isEmpty() {
        return added.isEmpty() && dirty.isEmpty() && deleted.isEmpty();
    }

    /**
     * Takes note that an object is pending.
     *
     * @param entity the object
     */
    void add(Entity entity) {
        added.add(entity);
    }

    /**
     * Takes note that a persistent object was changed.
     *
     * @param entity the object
     */
    void change(Entity entity) {
        if (!deleted.contains(entity)) {
            dirty.add(entity);
        }
    }

    /**
     * Takes note that an object is to be deleted.
     *
     * @param entity the object
     */
    void delete(Entity entity) {
        dirty.remove(entity);
        deleted.add(entity);
    }

    /**
     * Lets an object stay after all, with the changes that it has.
     *
     * @param entity the object
     * @return whether it was to be deleted
     */
    boolean keep(Entity entity) {
        boolean kept = deleted.remove(entity);
        if (kept && EntityAccess.dirty(entity) != 0) {
            dirty.add(entity);
        }
        return kept;
    }

    /**
     * Forgets an object.
     *
     * @param entity the object
     */
    void remove(Entity entity) {
        added.remove(entity);
        dirty.remove(entity);
        deleted.remove(entity);
    }

    /** Forgets all objects. */
    void clear() {
        added.clear();
        dirty.clear();
        deleted.clear();
    }

    /** How often a register was changed: as long as that stays the same, so do the places of the objects in them. */
    int changes() {
        return added.changes() + dirty.changes() + deleted.changes();
    }
}
