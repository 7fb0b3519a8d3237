package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the next flush has to look at, each in the order of entry. Objects compare by identity. These references are
 * strong: nothing that is not written yet gets lost (case H21).
 */
final class Registers {
    /** Pending objects. */
    final Set<Entity> added = new EntityRegister();

    /** Persistent objects with changes; those to be deleted may be among them. */
    final Set<Entity> dirty = new EntityRegister();

    /** Persistent objects to be deleted. */
    final Set<Entity> deleted = new LinkedHashSet<>();

    /**
     * Whether there is nothing to flush.
     *
     * @return true if all are empty
     */
    boolean isEmpty() {
        return added.isEmpty() && dirty.isEmpty() && deleted.isEmpty();
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
}
