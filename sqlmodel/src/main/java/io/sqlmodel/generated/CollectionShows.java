package io.sqlmodel.generated;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a collection shows because rows or link objects say so. That is no change of it, and a flush does not write it. */
final class CollectionShows {
    private CollectionShows() {}

    /** Takes a member in or out that the database has, or does not have any more; tells whether it was loaded without. */
    static boolean row(RelatedCollection collection, Entity member, boolean present) {
        if (!collection.isLive()) {
            return false;
        }
        if (!collection.isLoaded()) {
            if (collection.memory != null) {
                collection.memory.written(member);
            }
            return false;
        }
        if (collection.has(member) == present) {
            return false;
        }
        if (collection.committed != null) {
            collection.committed.show(member, present);
        }
        put(collection, member, present);
        return true;
    }

    /**
     * Takes a member in or out because a link object says so: the link is what a flush writes. Tells whether it made a
     * difference.
     */
    static boolean link(RelatedCollection collection, Entity member, boolean present) {
        if (!collection.isLive()) {
            return false;
        }
        if (collection.isQueueing()) {
            collection.memory().wait(member, present, collection.queue);
            return true;
        }
        CommittedMembers committed = collection.committed;
        boolean shown = collection.has(member);
        boolean wasOut = present && !shown && committed != null && !committed.show(member, true);
        if (wasOut && collection.relation().link() != null) {
            collection.memory().relinked().add(member); // its former link goes, and another one comes
        }
        if (!present && committed != null && !forgetsRelinked(collection, member)) {
            committed.show(member, false);
        }
        if (shown != present) {
            collection.setLoaded();
            put(collection, member, present);
        }
        return shown != present;
    }

    private static boolean forgetsRelinked(RelatedCollection collection, Entity member) {
        return collection.memory != null && collection.memory.relinked().remove(member);
    }

    /** Takes many loaded members out because link objects say so. */
    static void linksGone(RelatedCollection collection, Collection<Entity> members) {
        Set<@Nullable Entity> rest = MemberArray.distinct(collection.items, collection.size);
        for (Entity member : members) {
            rest.remove(member);
            if (collection.committed != null) {
                collection.committed.show(member, false);
            }
        }
        collection.setItems(rest.toArray(MemberArray.NOTHING));
        collection.structureChanged();
    }

    /** Shows what link objects said while the collection was not loaded. */
    static void loaded(RelatedCollection collection, LinkMemory memory) {
        PendingQueue waiting = memory.takeWaiting();
        collection.setLoaded();
        waiting.removed().forEach(member -> link(collection, member, false));
        waiting.added().forEach(member -> link(collection, member, true));
    }

    private static void put(RelatedCollection collection, Entity member, boolean present) {
        if (present) {
            collection.insert(collection.size, member);
        } else {
            collection.deleteAll(member);
        }
    }
}
