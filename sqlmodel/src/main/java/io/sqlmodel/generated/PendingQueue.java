package io.sqlmodel.generated;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the other side's edits did to a collection that is not loaded, as a net change: the two cancel each other (case
 * B10). Objects are compared by identity, which is how entities are equal.
 */
final class PendingQueue {
    /** Most queues need one of the two only. */
    private Set<Entity> added = Collections.emptySet();

    private Set<Entity> removed = Collections.emptySet();

    void add(Entity entity) {
        if (!removed.remove(entity)) {
            added = with(added, entity);
        }
    }

    void remove(Entity entity) {
        if (!added.remove(entity)) {
            removed = with(removed, entity);
        }
    }

    private static Set<Entity> with(Set<Entity> set, Entity entity) {
        Set<Entity> larger = set == Collections.<Entity>emptySet() ? new LinkedHashSet<>(4) : set;
        larger.add(entity);
        return larger;
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
