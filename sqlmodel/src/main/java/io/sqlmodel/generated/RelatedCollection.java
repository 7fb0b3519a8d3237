package io.sqlmodel.generated;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
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
public abstract class RelatedCollection extends AbstractList<@Nullable Entity> {
    private static final @Nullable Entity[] NOTHING = {};
    private static final int LARGE = 32;

    /** Whether the collection is the one in its owner's field. */
    enum Life {
        LIVE,
        REPLACED,
        EXPIRED
    }

    private final Entity owner;
    private final Relation relation;
    private Life life = Life.LIVE;
    private int size;
    private @Nullable Entity[] items = NOTHING;

    /** The members as they are in the database, kept from the first edit on; null while they are the members. */
    private @Nullable Entity @Nullable [] committed;

    /** What the other side did while the collection was not loaded. */
    private @Nullable PendingQueue queue;

    /** Made when a large collection is asked for its members. */
    private @Nullable MemberCounts counts;

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
        if (isQueueing()) {
            return queue == null ? List.of() : List.copyOf(queue.added());
        }
        return Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(items, size)));
    }

    /**
     * The members that a flush would find new (cases B10, H20).
     *
     * @return each once, in order, compared by identity; for a new owner all members
     */
    public final List<@Nullable Entity> added() {
        if (!hasHistory()) {
            return List.of();
        }
        if (isQueueing()) {
            return queue == null ? List.of() : List.copyOf(queue.added());
        }
        if (Tracking.isNew(owner)) {
            return difference(items, size, NOTHING);
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
            return queue == null ? List.of() : List.copyOf(queue.removed());
        }
        boolean none = committed == null || Tracking.isNew(owner);
        return none ? List.of() : difference(committed, committed.length, Arrays.copyOf(items, size));
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

    // Members, without events.

    final int count() {
        return size;
    }

    final @Nullable Entity item(int index) {
        return items[index];
    }

    final boolean has(@Nullable Object member) {
        if (size < LARGE) {
            return MemberCounts.scan(items, size, member);
        }
        if (counts == null) {
            counts = new MemberCounts();
        }
        return counts.has(items, size, member);
    }

    final int find(@Nullable Object member) {
        for (int i = 0; i < size; i++) {
            if (items[i] == member) {
                return i;
            }
        }
        return -1;
    }

    final @Nullable Entity[] copyItems() {
        return Arrays.copyOf(items, size);
    }

    final void insert(int index, @Nullable Entity member) {
        if (size == items.length) {
            items = Arrays.copyOf(items, Math.max(4, size + (size >> 1) + 1));
        }
        System.arraycopy(items, index, items, index + 1, size - index);
        items[index] = member;
        size++;
        modCount++;
        if (counts != null) {
            counts.added(member);
        }
    }

    final @Nullable Entity put(int index, @Nullable Entity member) {
        Entity old = items[index];
        items[index] = member;
        if (counts != null) {
            counts.removed(old);
            counts.added(member);
        }
        return old;
    }

    final @Nullable Entity delete(int index) {
        Entity old = items[index];
        size--;
        System.arraycopy(items, index + 1, items, index, size - index);
        items[size] = null;
        modCount++;
        if (counts != null) {
            counts.removed(old);
        }
        return old;
    }

    final void setItems(@Nullable Entity[] members) {
        items = members;
        size = members.length;
        if (counts != null) {
            counts.clear();
        }
    }

    final int modifications() {
        return modCount;
    }

    final void structureChanged() {
        modCount++;
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
        Set<@Nullable Entity> members = new LinkedHashSet<>(Arrays.asList(items));
        members.removeAll(waiting.removed());
        members.addAll(waiting.added());
        setItems(members.toArray(NOTHING));
    }

    /**
     * Takes the members for committed, but for those that are still new: an autoflush left them for later (DESIGN 4.6).
     * {@link EntityAccess#clearChanges} does it for all collections of an object.
     *
     * @return true if there are such, so that the collection still has changes
     */
    public final boolean markCommitted() {
        if (isQueueing()) {
            if (queue != null) {
                queue.removed().clear();
                queue.added().removeIf(member -> !Tracking.isNew(member));
            }
            return queue != null && !queue.isEmpty();
        }
        committed = null;
        for (int i = 0; i < size; i++) {
            Entity member = items[i];
            if (member != null && Tracking.isNew(member)) {
                committed = Arrays.stream(copyItems())
                        .filter(each -> each != null && !Tracking.isNew(each))
                        .toArray(Entity[]::new);
                return true;
            }
        }
        return false;
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

    private static List<@Nullable Entity> difference(@Nullable Entity[] from, int size, @Nullable Entity[] without) {
        Set<@Nullable Entity> rest = new LinkedHashSet<>(Arrays.asList(from).subList(0, size));
        rest.removeAll(new LinkedHashSet<>(Arrays.asList(without)));
        return rest.isEmpty() ? List.of() : Collections.unmodifiableList(Arrays.asList(rest.toArray(NOTHING)));
    }
}
