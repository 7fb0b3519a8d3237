package io.sqlmodel.generated;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the edits of a collection come to for a flush: net changes of what the database has (cases B10, H20). */
final class CollectionHistory {
    private CollectionHistory() {}

    /** The members that a flush would find new. */
    static List<@Nullable Entity> added(RelatedCollection collection) {
        if (!isKept(collection)) {
            return List.of();
        }
        if (collection.isQueueing()) {
            return collection.waiting();
        }
        if (Tracking.isNew(collection.owner())) {
            return repeats(collection) ? RelatedCollection.listOf(distinct(collection)) : collection.members();
        }
        return collection.committed == null
                ? List.of()
                : Collections.unmodifiableList(collection.committed.missing(collection.items, collection.size));
    }

    /** The members that a flush would find gone. */
    static List<@Nullable Entity> removed(RelatedCollection collection) {
        if (!isKept(collection)) {
            return List.of();
        }
        if (collection.isQueueing()) {
            return collection.queue == null ? List.of() : RelatedCollection.listOf(collection.queue.removed());
        }
        if (collection.committed == null || Tracking.isNew(collection.owner())) {
            return List.of();
        }
        List<@Nullable Entity> gone = collection.committed.gone(collection.items, collection.size);
        if (collection.memory == null || collection.memory.relinked().isEmpty()) {
            return Collections.unmodifiableList(gone);
        }
        Set<@Nullable Entity> all = new LinkedHashSet<>(gone);
        all.addAll(collection.memory.relinked());
        return RelatedCollection.listOf(all);
    }

    /** Whether it is worth while to ask for them. */
    static boolean mayHaveChanges(RelatedCollection collection) {
        if (!isKept(collection)) {
            return false;
        }
        if (collection.isQueueing()) {
            return collection.queue != null;
        }
        return Tracking.isNew(collection.owner()) ? collection.size > 0 : collection.committed != null;
    }

    private static boolean isKept(RelatedCollection collection) {
        return collection.isLive() && !collection.relation().def().viewOnly();
    }

    /** Called before every change of the members of a live collection. */
    static void track(RelatedCollection collection) {
        collection.setLoaded();
        if (Tracking.isTracked(collection.owner())
                && !collection.relation().def().viewOnly()) {
            if (collection.committed == null) {
                collection.committed = new CommittedMembers(collection.copyItems());
            }
            Tracking.touch(collection.owner(), collection.relation().attribute());
        }
    }

    /** Hands the history of a collection over to the one that replaces it. */
    static void handOver(RelatedCollection replaced, RelatedCollection next) {
        next.committed = replaced.committed == null ? new CommittedMembers(replaced.copyItems()) : replaced.committed;
        next.memory = replaced.memory;
    }

    /** Takes the members for committed; those of a write-only collection are not kept. */
    static void clear(RelatedCollection collection) {
        collection.committed = null;
        collection.queue = null;
        collection.memory = null;
        if (collection.isWriteOnly() && collection.isLoaded()) {
            collection.forgetMembers();
        }
    }

    /** Takes the members for committed, but for those that are left for later; tells whether there are such. */
    static boolean clear(RelatedCollection collection, boolean wasNew, Predicate<Entity> left) {
        if (!isKept(collection)) {
            return false;
        }
        if (collection.isQueueing()) {
            return keepQueued(collection, left);
        }
        CommittedMembers committed = collection.committed;
        collection.committed = null;
        if (collection.isWriteOnly()) {
            return queue(collection, left);
        }
        if (collection.memory != null) {
            collection.memory.keep(left);
        }
        if (wasNew || committed != null) {
            collection.committed = settled(collection, wasNew || committed == null ? Set.of() : committed.all(), left);
        }
        return collection.committed != null;
    }

    private static boolean keepQueued(RelatedCollection collection, Predicate<Entity> left) {
        if (collection.memory != null) {
            collection.memory.relinked().removeIf(left.negate());
        }
        PendingQueue queue = collection.queue;
        if (queue == null) {
            return false;
        }
        queue.added().removeIf(left.negate());
        queue.removed().removeIf(left.negate());
        return !queue.isEmpty();
    }

    /** A write-only collection of an object that was new keeps those that are left for later. */
    private static boolean queue(RelatedCollection collection, Predicate<Entity> left) {
        PendingQueue waiting = new PendingQueue();
        for (Entity member : distinct(collection)) {
            if (member != null && left.test(member)) {
                waiting.add(member);
            }
        }
        collection.forgetMembers();
        collection.queue = waiting.isEmpty() ? null : waiting;
        return collection.queue != null;
    }

    /** What the database has after a flush, if some members are left for later; null if they are none. */
    private static @Nullable CommittedMembers settled(
            RelatedCollection collection, Set<@Nullable Entity> before, Predicate<Entity> left) {
        Set<@Nullable Entity> now = distinct(collection);
        Set<@Nullable Entity> settled = new LinkedHashSet<>(now);
        boolean open = settled.removeIf(member -> member != null && !before.contains(member) && left.test(member));
        for (Entity member : before) {
            if (member != null && !now.contains(member) && left.test(member)) {
                open |= settled.add(member);
            }
        }
        return open ? new CommittedMembers(settled.toArray(MemberArray.NOTHING)) : null;
    }

    /** Whether a member may be in it twice; for small collections it is known. */
    private static boolean repeats(RelatedCollection collection) {
        if (collection.size >= MemberArray.LARGE) {
            return true;
        }
        for (int i = 1; i < collection.size; i++) {
            if (MemberCounts.scan(collection.items, i, collection.items[i])) {
                return true;
            }
        }
        return false;
    }

    private static Set<@Nullable Entity> distinct(RelatedCollection collection) {
        return MemberArray.distinct(collection.items, collection.size);
    }
}
