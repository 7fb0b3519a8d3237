package io.sqlmodel.generated;

import io.sqlmodel.meta.EntityDef;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who was seen last to have an object, by a relationship that allows one parent and has no other side to ask (cases D10,
 * F14). It keeps nothing alive, and is shared by all threads.
 */
final class SingleParents {
    private final Map<Entity, WeakReference<Entity>> parents = new WeakHashMap<>();

    /** One for each relationship that needs it; null for the others. */
    static @Nullable SingleParents @Nullable [] of(EntityDef entity) {
        @Nullable
        SingleParents[] found = entity.relationships().stream()
                .map(def -> def.singleParent() && def.backPopulates().isEmpty() ? new SingleParents() : null)
                .toArray(SingleParents[]::new);
        for (SingleParents each : found) {
            if (each != null) {
                return found;
            }
        }
        return null;
    }

    /** An object was loaded into a relationship, or put there. */
    static void note(Entity parent, int relationship, @Nullable Entity child) {
        SingleParents parents = child == null ? null : parent.mapping().singleParents(relationship);
        if (parents != null && child != null) {
            parents.note(parent, child);
        }
    }

    private synchronized void note(Entity parent, Entity child) {
        parents.put(child, new WeakReference<>(parent));
    }

    /**
     * The object that has another one by a relationship, as far as it is in memory and in the same session. If it has expired,
     * it is read again, for it may have lost the other one by a rollback or to somebody else.
     */
    static @Nullable Entity parent(Relation relation, Entity child) {
        SingleParents parents = relation.source().singleParents(relation.attribute());
        Entity parent = parents == null ? null : parents.last(child);
        return parent != null && has(parent, relation, child) ? parent : null;
    }

    private synchronized @Nullable Entity last(Entity child) {
        WeakReference<Entity> parent = parents.get(child);
        return parent == null ? null : parent.get();
    }

    private static boolean has(Entity parent, Relation relation, Entity child) {
        if (parent.owner != child.owner || parent.state == EntityState.DELETED) {
            return false;
        }
        if (parent.owner != null && parent.owner.deletes(parent)) {
            return false;
        }
        if (parent.owner != null && parent.state == EntityState.PERSISTENT && parent.unloaded(relation.attribute())) {
            parent.owner.reread(parent, relation);
        }
        RelatedCollection collection = CollectionFields.find(parent, relation.attribute());
        return collection == null
                ? EntityAccess.related(parent, relation.attribute()) == child
                : collection.shows(child);
    }
}
