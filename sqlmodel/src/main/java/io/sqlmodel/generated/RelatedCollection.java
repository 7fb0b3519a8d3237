package io.sqlmodel.generated;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.RaiseLoadException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
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
    private @Nullable CommittedMembers committed;

    /** What the other side did while the collection was not loaded. */
    private @Nullable PendingQueue queue;

    /** What link objects did, if there are any. */
    private @Nullable LinkMemory memory;

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

    /**
     * Adds the members to a list, as {@link #members()} would give them.
     *
     * @param all the list
     */
    public final void addMembersTo(List<? super @Nullable Entity> all) {
        if (isQueueing()) {
            all.addAll(members());
            return;
        }
        for (int i = 0; i < size; i++) {
            all.add(items[i]);
        }
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
            return repeats() ? difference(items, size, Set.of()) : members();
        }
        return committed == null ? List.of() : committed.missing(items, size);
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
        if (committed == null || Tracking.isNew(owner)) {
            return List.of();
        }
        List<@Nullable Entity> gone = committed.gone(items, size);
        if (memory == null || memory.relinked().isEmpty()) {
            return Collections.unmodifiableList(gone);
        }
        Set<@Nullable Entity> all = new LinkedHashSet<>(gone);
        all.addAll(memory.relinked());
        return listOf(all);
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

    /** Whether it takes members in and out unread, because it is never loaded (case E25). */
    final boolean isUnread() {
        return isWriteOnly() && life == Life.LIVE && isQueueing();
    }

    private boolean isWriteOnly() {
        return relation.def().lazy() == Lazy.WRITE_ONLY;
    }

    /** Whether the collection of a detached object shows what was last known of it. */
    private boolean isStaleCopy() {
        return owner.state == EntityState.DETACHED && (owner.known & 1L << relation.attribute()) != 0;
    }

    final Life life() {
        return life;
    }

    /** Loads the members if they have to be; those of a write-only collection must not be. */
    final void ensureReadable() {
        if (isUnread()) {
            throw new RaiseLoadException(LoadMessage.WRITE_ONLY, relation, Describe.withKey(owner));
        }
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
                committed = new CommittedMembers(copyItems());
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
        committed = replaced.committed == null ? new CommittedMembers(replaced.copyItems()) : replaced.committed;
        memory = replaced.memory;
    }

    /**
     * Takes the members that were loaded, then applies what waited for them (case B10).
     *
     * @param rows the members; the array is the collection's own from then on
     */
    final void fill(@Nullable Entity[] rows) {
        setItems(rows);
        modCount++;
        committed = null;
        PendingQueue waiting = queue;
        queue = null;
        if (waiting != null && !waiting.isEmpty()) {
            committed = new CommittedMembers(copyItems());
            apply(waiting);
        }
        if (memory != null) {
            PendingQueue shown = memory.takeWaiting();
            owner.loaded |= 1L << relation.attribute();
            shown.removed().forEach(member -> settle(member, false));
            shown.added().forEach(member -> settle(member, true));
        }
    }

    private void apply(PendingQueue waiting) {
        Set<@Nullable Entity> members = distinct(items, size);
        members.removeAll(waiting.removed());
        members.addAll(waiting.added());
        setItems(members.toArray(NOTHING));
    }

    /** Takes the members for committed; those of a write-only collection are not kept. */
    final void markCommitted() {
        committed = null;
        queue = null;
        memory = null;
        if (isWriteOnly() && isLoaded()) {
            forgetMembers();
        }
    }

    private void forgetMembers() {
        setItems(NOTHING);
        modCount++;
        owner.loaded &= ~(1L << relation.attribute());
    }

    /** Takes the members for committed, but for those that are left for later; tells whether there are such. */
    final boolean markCommitted(boolean wasNew, Predicate<Entity> left) {
        if (!hasHistory()) {
            return false;
        }
        if (isQueueing()) {
            if (memory != null) {
                memory.relinked().removeIf(left.negate());
            }
            if (queue != null) {
                queue.added().removeIf(left.negate());
                queue.removed().removeIf(left.negate());
            }
            return queue != null && !queue.isEmpty();
        }
        Set<@Nullable Entity> before = wasNew ? Set.of() : committed == null ? null : committed.all();
        committed = null;
        if (isWriteOnly()) {
            return keepWaiting(left);
        }
        if (memory != null) {
            memory.keep(left);
        }
        if (before != null) {
            Set<@Nullable Entity> settled = distinct(items, size);
            boolean none = true;
            for (Entity member : difference(items, size, before)) {
                none &= member == null || !left.test(member) || !settled.remove(member);
            }
            Set<@Nullable Entity> gone = new LinkedHashSet<>(before);
            gone.removeAll(distinct(items, size));
            for (Entity member : gone) {
                none &= member == null || !left.test(member) || !settled.add(member);
            }
            committed = none ? null : new CommittedMembers(settled.toArray(NOTHING));
        }
        return committed != null;
    }

    /** A write-only collection of an object that was new keeps those that are left for later. */
    private boolean keepWaiting(Predicate<Entity> left) {
        PendingQueue waiting = new PendingQueue();
        for (Entity member : distinct(items, size)) {
            if (member != null && left.test(member)) {
                waiting.add(member);
            }
        }
        forgetMembers();
        queue = waiting.isEmpty() ? null : waiting;
        return queue != null;
    }

    /** An edit by the other side: adds a member at the end, unless it is one. */
    final void echoAdd(Entity member) {
        if (isQueueing()) {
            trackQueue().add(member);
        } else if (!has(member)) {
            trackEcho();
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
        trackEcho();
        deleteAll(member);
        return true;
    }

    /** What was last known of a detached object shows an echo too, and is no more certain for that: merges leave it alone. */
    private void trackEcho() {
        if (isLoaded() || !isStaleCopy()) {
            track();
        }
    }

    /** Takes a member in or out that the database has, or does not have any more; tells whether it was loaded without. */
    final boolean show(Entity member, boolean present) {
        if (life == Life.LIVE && !isLoaded() && memory != null) {
            memory.written(member);
        }
        if (life != Life.LIVE || !isLoaded() || has(member) == present) {
            return false;
        }
        if (committed != null) {
            committed.show(member, present);
        }
        put(member, present);
        return true;
    }

    /**
     * Takes a member in or out because a link object says so. That is no change of the collection, for the link is what a
     * flush writes. Tells whether it made a difference.
     */
    final boolean settle(Entity member, boolean present) {
        if (life != Life.LIVE) {
            return false;
        }
        if (isQueueing()) {
            memory().wait(member, present, queue);
            return true;
        }
        boolean shown = has(member);
        boolean wasOut = present && !shown && committed != null && !committed.show(member, true);
        if (wasOut && relation.link() != null) {
            memory().relinked().add(member); // its former link goes, and another one comes
        }
        if (!present
                && committed != null
                && (memory == null || !memory.relinked().remove(member))) {
            committed.show(member, false);
        }
        if (shown != present) {
            owner.loaded |= 1L << relation.attribute();
            put(member, present);
        }
        return shown != present;
    }

    /** Takes many loaded members out because link objects say so. */
    final void settleGone(Collection<Entity> members) {
        Set<@Nullable Entity> rest = distinct(items, size);
        for (Entity member : members) {
            rest.remove(member);
            if (committed != null) {
                committed.show(member, false);
            }
        }
        setItems(rest.toArray(NOTHING));
        modCount++;
    }

    private void put(Entity member, boolean present) {
        if (present) {
            insert(size, member);
        } else {
            deleteAll(member);
        }
    }

    /** Whether an object is in it, or waits to be. */
    final boolean shows(Entity member) {
        return isQueueing() ? queue != null && queue.added().contains(member) : has(member);
    }

    /** Whether an object is a member in the database, as far as is known. */
    final boolean hasCommitted(Entity member) {
        return committed != null && committed.has(member);
    }

    final boolean hasMemory() {
        return memory != null;
    }

    final LinkMemory memory() {
        if (memory == null) {
            memory = new LinkMemory();
        }
        return memory;
    }

    /** The owner becomes new again, as after a rollback: what waited for a load is all there is. */
    final void becomeNew() {
        if (!isLoaded() && queue != null && !queue.isEmpty()) {
            fill(NOTHING);
            owner.loaded |= 1L << relation.attribute();
        }
        markCommitted();
    }

    /** The field has expired; a collection that was never filled stays, to be filled by the next load. */
    final void expire(boolean wasLoaded) {
        markCommitted();
        if (wasLoaded) {
            life = Life.EXPIRED;
        }
    }

    /** The field gets another collection. */
    final void replaced() {
        markCommitted();
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

    private static List<@Nullable Entity> difference(@Nullable Entity[] from, int size, Set<@Nullable Entity> without) {
        Set<@Nullable Entity> rest = distinct(from, size);
        rest.removeIf(without::contains);
        return listOf(rest);
    }

    private static List<@Nullable Entity> queued(Set<Entity> waiting) {
        return Collections.<@Nullable Entity>unmodifiableList(Arrays.asList(waiting.toArray(NOTHING)));
    }

    private static List<@Nullable Entity> listOf(Set<@Nullable Entity> members) {
        return Collections.<@Nullable Entity>unmodifiableList(Arrays.asList(members.toArray(NOTHING)));
    }
}
