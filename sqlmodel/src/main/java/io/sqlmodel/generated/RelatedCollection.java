package io.sqlmodel.generated;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The members of a relationship to many objects, in order, and what was changed about them. It is the base of what users
 * hold as a {@code List}; for sets and maps it stands behind what they hold.
 *
 * <p>A collection is the one in its owner's field until the field gets another one or expires; from then on it keeps its
 * contents and has no effect (case B14). While its owner is new it needs no history, since all members are new. Null
 * members are tolerated until the flush (case J11). Beware that {@code equals} is that of a list.
 */
public abstract class RelatedCollection extends MemberArray {
    /** Whether the collection is the one in its owner's field. */
    enum Life {
        LIVE,
        REPLACED,
        EXPIRED
    }

    private final Entity owner;
    private final Relation relation;
    private Life life = Life.LIVE;

    /** The members as they are in the database, kept from the first edit on; null while they are the members. */
    private @Nullable Entity @Nullable [] committed;

    /** What the other side did while the collection was not loaded. */
    private @Nullable PendingQueue queue;

    RelatedCollection(Entity owner, Relation relation) {
        this.owner = owner;
        this.relation = relation;
    }

    /**
     * The object that has the collection.
     *
     * @return the owner
     */
    public final Entity owner() {
        return owner;
    }

    /**
     * The relationship.
     *
     * @return the relation, from the owner to the members
     */
    public final Relation relation() {
        return relation;
    }

    /**
     * Whether the members are loaded; on a new owner: whether there was any edit.
     *
     * @return false if reading them loads them
     */
    public final boolean isLoaded() {
        return life != Life.LIVE || !owner.unloaded(relation.attribute());
    }

    /**
     * The members, without loading them.
     *
     * @return a copy; of a collection that is not loaded, those that wait for the load
     */
    public final List<@Nullable Entity> members() {
        return isQueueing()
                ? queued(queue == null ? Set.of() : queue.added())
                : Collections.<@Nullable Entity>unmodifiableList(Arrays.asList(copyItems()));
    }

    /** A member, loaded or waiting, that is not the given one. */
    final @Nullable Entity memberOtherThan(Entity entity) {
        for (Entity member : members()) {
            if (member != null && member != entity) {
                return member;
            }
        }
        return null;
    }

    /**
     * The members that a flush would find new (cases B10, H20). To be asked before the flush changes the owner's state.
     *
     * @return each once, in order, compared by identity; for a new owner all members
     */
    public final List<@Nullable Entity> added() {
        if (!hasHistory()) {
            return List.of();
        }
        if (isQueueing()) {
            return queued(queue == null ? Set.of() : queue.added());
        }
        if (Tracking.isNew(owner)) {
            return repeats() ? difference(items, size, NOTHING) : members();
        }
        return committed == null ? List.of() : difference(items, size, committed);
    }

    /**
     * The members that a flush would find gone.
     *
     * @return each once, in order, compared by identity; for a new owner none
     */
    public final List<@Nullable Entity> removed() {
        if (!hasHistory()) {
            return List.of();
        }
        if (isQueueing()) {
            return queued(queue == null ? Set.of() : queue.removed());
        }
        @Nullable Entity[] before = committed;
        return before == null || Tracking.isNew(owner) ? List.of() : difference(before, before.length, copyItems());
    }

    /**
     * Whether it is worth while to ask what was added and removed. Costs nothing.
     *
     * @return false if there is no net change for sure
     */
    public final boolean mayHaveChanges() {
        return hasHistory() && (isQueueing() ? queue != null : Tracking.isNew(owner) ? size > 0 : committed != null);
    }

    /**
     * Whether there is a net change; the order of the members and repetitions do not count (case C08).
     *
     * @return true if members were added or removed
     */
    public final boolean hasChanges() {
        return !added().isEmpty() || !removed().isEmpty();
    }

    private boolean hasHistory() {
        return life == Life.LIVE && !relation.def().viewOnly();
    }

    /** Whether edits of the other side have to wait: there are members in the database, and they are not loaded. */
    final boolean isQueueing() {
        return !isLoaded() && !Tracking.isNew(owner) && !isStaleCopy();
    }

    /** Whether the collection of a detached object shows what was last known of it. */
    private boolean isStaleCopy() {
        return owner.state == EntityState.DETACHED && (owner.known & 1L << relation.attribute()) != 0;
    }

    final Life life() {
        return life;
    }

    /** Loads the members if they have to be. */
    final void ensureReadable() {
        if (!isLoaded()) {
            owner.load(relation.attribute());
        }
    }

    // History.

    /** Called before every change of the members of a live collection. */
    final void track() {
        long bit = 1L << relation.attribute();
        owner.loaded |= bit;
        if (Tracking.isTracked(owner) && !relation.def().viewOnly()) {
            if (committed == null) {
                committed = copyItems();
            }
            Tracking.touch(owner, relation.attribute());
        }
    }

    private PendingQueue trackQueue() {
        if (!relation.def().viewOnly()) {
            Tracking.touch(owner, relation.attribute());
        }
        if (queue == null) {
            queue = new PendingQueue();
        }
        return queue;
    }

    /** Takes the history over from the collection that this one replaces. */
    final void inherit(RelatedCollection replaced) {
        committed = replaced.committed == null ? replaced.copyItems() : replaced.committed;
    }

    /** Takes the members that were loaded, then applies what waited for them (case B10). */
    final void fill(Collection<? extends @Nullable Entity> rows) {
        setItems(rows.toArray(NOTHING));
        modCount++;
        committed = null;
        PendingQueue waiting = queue;
        queue = null;
        if (waiting != null && !waiting.isEmpty()) {
            committed = copyItems();
            apply(waiting);
        }
    }

    private void apply(PendingQueue waiting) {
        Set<@Nullable Entity> members = distinct(items, size);
        members.removeAll(waiting.removed());
        members.addAll(waiting.added());
        setItems(members.toArray(NOTHING));
    }

    /** Takes the members for committed. */
    final void markCommitted() {
        committed = null;
        queue = null;
    }

    /** Takes the members for committed, but for those that are left for later; tells whether there are such. */
    final boolean markCommitted(boolean wasNew, Predicate<Entity> left) {
        if (!hasHistory()) {
            return false;
        }
        if (isQueueing()) {
            if (queue != null) {
                queue.added().removeIf(left.negate());
                queue.removed().removeIf(left.negate());
            }
            return queue != null && !queue.isEmpty();
        }
        @Nullable Entity[] before = wasNew ? NOTHING : committed;
        committed = null;
        if (before != null) {
            Set<@Nullable Entity> settled = distinct(items, size);
            boolean none = true;
            for (Entity member : difference(items, size, before)) {
                none &= member == null || !left.test(member) || !settled.remove(member);
            }
            for (Entity member : difference(before, before.length, copyItems())) {
                none &= member == null || !left.test(member) || !settled.add(member);
            }
            committed = none ? null : settled.toArray(NOTHING);
        }
        return committed != null;
    }

    /** An edit by the other side: adds a member at the end, unless it is one. */
    final void echoAdd(Entity member) {
        if (isQueueing()) {
            trackQueue().add(member);
        } else if (!has(member)) {
            track();
            insert(size, member);
        }
    }

    /** An edit by the other side: removes a member wherever it stands; tells whether it may have been one. */
    final boolean echoRemove(Entity member) {
        if (isQueueing()) {
            trackQueue().remove(member);
            return true;
        }
        if (!has(member)) {
            return false;
        }
        track();
        while (has(member)) {
            delete(find(member));
        }
        return true;
    }

    /** Takes a member in or out that the database has, or does not have any more; tells whether it was loaded without. */
    final boolean show(Entity member, boolean present) {
        if (life != Life.LIVE || !isLoaded() || has(member) == present) {
            return false;
        }
        if (committed != null) {
            Set<@Nullable Entity> before = distinct(committed, committed.length);
            boolean changed = present ? before.add(member) : before.remove(member);
            committed = changed ? before.toArray(NOTHING) : committed;
        }
        if (present) {
            insert(size, member);
        } else {
            while (has(member)) {
                delete(find(member));
            }
        }
        return true;
    }

    /** The owner becomes new again, as after a rollback: what waited for a load is all there is. */
    final void becomeNew() {
        if (!isLoaded() && queue != null && !queue.isEmpty()) {
            fill(List.of());
            owner.loaded |= 1L << relation.attribute();
        }
        committed = null;
        queue = null;
    }

    /** The field has expired; a collection that was never filled stays, to be filled by the next load. */
    final void expire(boolean wasLoaded) {
        committed = null;
        queue = null;
        if (wasLoaded) {
            life = Life.EXPIRED;
        }
    }

    /** The field gets another collection. */
    final void replaced() {
        committed = null;
        queue = null;
        life = Life.REPLACED;
    }

    /** Whether a member may be in it twice; for small collections it is known. */
    private boolean repeats() {
        if (size >= LARGE) {
            return true;
        }
        for (int i = 1; i < size; i++) {
            if (MemberCounts.scan(items, i, items[i])) {
                return true;
            }
        }
        return false;
    }

    private static List<@Nullable Entity> difference(@Nullable Entity[] from, int size, @Nullable Entity[] without) {
        Set<@Nullable Entity> rest = distinct(from, size);
        rest.removeAll(distinct(without, without.length));
        @Nullable Entity[] members = rest.toArray(NOTHING);
        return Collections.<@Nullable Entity>unmodifiableList(Arrays.asList(members));
    }

    private static List<@Nullable Entity> queued(Set<Entity> waiting) {
        @Nullable Entity[] members = waiting.toArray(NOTHING);
        return Collections.<@Nullable Entity>unmodifiableList(Arrays.asList(members));
    }
}
