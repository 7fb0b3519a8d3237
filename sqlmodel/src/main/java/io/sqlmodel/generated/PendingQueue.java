package io.sqlmodel.generated;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the other side's edits did to a collection that is not loaded, as a net change: the two cancel each other (case
 * B10). Objects are compared by identity, which is how entities are equal.
 */
final class PendingQueue {
    private final Set<Entity> added = new LinkedHashSet<>();
    private final Set<Entity> removed = new LinkedHashSet<>();

    void add(Entity entity) {
        if (!removed.remove(entity)) {
            added.add(entity);
        }
    }

    void remove(Entity entity) {
        if (!added.remove(entity)) {
            removed.add(entity);
        }
    }

    Set<Entity> added() {
        return added;
    }

    Set<Entity> removed() {
        return removed;
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }
}
