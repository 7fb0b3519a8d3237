package io.sqlmodel.generated;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What edits of the other side do to a collection: at once if it is loaded, otherwise as soon as it is (case B10). */
final class CollectionEchoes {
    private CollectionEchoes() {}

    /** Adds a member at the end, unless it is one. */
    static void add(RelatedCollection collection, Entity member) {
        if (collection.isQueueing()) {
            queue(collection).add(member);
        } else if (!collection.has(member)) {
            track(collection);
            collection.insert(collection.size, member);
        }
    }

    /** Removes a member wherever it stands; tells whether it may have been one. */
    static boolean remove(RelatedCollection collection, Entity member) {
        if (collection.isQueueing()) {
            queue(collection).remove(member);
            return true;
        }
        if (!collection.has(member)) {
            return false;
        }
        track(collection);
        collection.deleteAll(member);
        return true;
    }

    private static PendingQueue queue(RelatedCollection collection) {
        if (!collection.relation().def().viewOnly()) {
            Tracking.touch(collection.owner(), collection.relation().attribute());
        }
        if (collection.queue == null) {
            collection.queue = new PendingQueue();
        }
        return collection.queue;
    }

    /** What was last known of a detached object shows an echo too, and is no more certain for that: merges leave it alone. */
    private static void track(RelatedCollection collection) {
        if (collection.isLoaded() || !collection.isStaleCopy()) {
            CollectionHistory.track(collection);
        }
    }

    /**
     * Takes the members that were loaded, then applies what waited for them.
     *
     * @param rows the members; the array is the collection's own from then on
     */
    static void fill(RelatedCollection collection, @Nullable Entity[] rows) {
        collection.setItems(rows);
        collection.structureChanged();
        collection.committed = null;
        PendingQueue waiting = collection.queue;
        collection.queue = null;
        if (waiting != null && !waiting.isEmpty()) {
            collection.committed = new CommittedMembers(collection.copyItems());
            Set<@Nullable Entity> members = MemberArray.distinct(rows, rows.length);
            members.removeAll(waiting.removed());
            members.addAll(waiting.added());
            collection.setItems(members.toArray(MemberArray.NOTHING));
        }
        if (collection.memory != null) {
            CollectionShows.loaded(collection, collection.memory);
        }
    }
}
