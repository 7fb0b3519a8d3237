package io.sqlmodel.generated;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.RaiseLoadException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
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
    @Nullable
    CommittedMembers committed;

    /** What the other side did while the collection was not loaded. */
    @Nullable
    PendingQueue queue;

    /** What link objects did, if there are any. */
    @Nullable
    LinkMemory memory;

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
        return isQueueing() ? waiting() : Collections.<@Nullable Entity>unmodifiableList(Arrays.asList(copyItems()));
    }

    /** The members that wait for the load. */
    final List<@Nullable Entity> waiting() {
        return queue == null ? List.of() : listOf(queue.added());
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
        return CollectionHistory.added(this);
    }

    /**
     * The members that a flush would find gone.
     *
     * @return each once, in order, compared by identity; for a new owner none
     */
    public final List<@Nullable Entity> removed() {
        return CollectionHistory.removed(this);
    }

    /**
     * Whether it is worth while to ask what was added and removed. Costs nothing.
     *
     * @return false if there is no net change for sure
     */
    public final boolean mayHaveChanges() {
        return CollectionHistory.mayHaveChanges(this);
    }

    /**
     * Whether there is a net change; the order of the members and repetitions do not count (case C08).
     *
     * @return true if members were added or removed
     */
    public final boolean hasChanges() {
        return !added().isEmpty() || !removed().isEmpty();
    }

    /** Whether edits of the other side have to wait: there are members in the database, and they are not loaded. */
    final boolean isQueueing() {
        return !isLoaded() && !Tracking.isNew(owner) && !isStaleCopy();
    }

    /** Whether it takes members in and out unread, because it is never loaded (case E25). */
    final boolean isUnread() {
        return isWriteOnly() && life == Life.LIVE && isQueueing();
    }

    final boolean isWriteOnly() {
        return relation.def().lazy() == Lazy.WRITE_ONLY;
    }

    /** Whether the collection of a detached object shows what was last known of it. */
    final boolean isStaleCopy() {
        return owner.state == EntityState.DETACHED && (owner.known & 1L << relation.attribute()) != 0;
    }

    final Life life() {
        return life;
    }

    final boolean isLive() {
        return life == Life.LIVE;
    }

    /** The members are in memory from now on. */
    final void setLoaded() {
        owner.loaded |= 1L << relation.attribute();
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

    /** The members are not in memory any more. */
    final void forgetMembers() {
        setItems(NOTHING);
        modCount++;
        owner.loaded &= ~(1L << relation.attribute());
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
            CollectionEchoes.fill(this, NOTHING);
            setLoaded();
        }
        CollectionHistory.clear(this);
    }

    /** The field has expired; a collection that was never filled stays, to be filled by the next load. */
    final void expire(boolean wasLoaded) {
        CollectionHistory.clear(this);
        if (wasLoaded) {
            life = Life.EXPIRED;
        }
    }

    /** The field gets another collection. */
    final void replaced() {
        CollectionHistory.clear(this);
        life = Life.REPLACED;
    }

    static List<@Nullable Entity> listOf(Set<? extends @Nullable Entity> members) {
        return members.isEmpty()
                ? List.of()
                : Collections.<@Nullable Entity>unmodifiableList(Arrays.asList(members.toArray(NOTHING)));
    }
}
