package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.row.Peers;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Groups whose members, from one index on, are in a table without an entry yet. Objects whose keys come in order need none
 * until somebody asks for one of them, and most never do.
 */
final class Unfiled {
    /** So few that looking for a group costs nothing. */
    private static final int MOST = 8;

    /** How far an object is searched that leaves. */
    private static final int NEAR = 32;

    /** As many as there were at a time: many tables have one. */
    private @Nullable WeakReference<Peers>[] groups = newGroups(1);

    private int[] from = new int[1];
    private int count;

    /** Where the object was that was taken out last. */
    private WeakReference<Peers> lastPeers = MemberTable.GONE;

    private int lastIndex;

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type have no other way
    private static @Nullable WeakReference<Peers>[] newGroups(int capacity) {
        return new @Nullable WeakReference[capacity];
    }

    boolean isEmpty() {
        return count == 0;
    }

    /**
     * Takes the objects in that a group gets from now on.
     *
     * @return false if there is no room for another group
     */
    boolean takes(Peers peers) {
        WeakReference<Peers> group = peers.reference();
        for (int i = count - 1; i >= 0; i--) {
            if (groups[i] == group) {
                return true;
            }
        }
        if (count == MOST) {
            dropReleased();
        }
        if (count == MOST) {
            return false;
        }
        if (count == groups.length) {
            groups = Arrays.copyOf(groups, Math.min(MOST, count * 4));
            from = Arrays.copyOf(from, groups.length);
        }
        groups[count] = group;
        from[count++] = peers.size();
        return true;
    }

    private void dropReleased() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            WeakReference<Peers> group = groups[i];
            if (group != null && group.get() != null) {
                groups[kept] = group;
                from[kept++] = from[i];
            }
        }
        Arrays.fill(groups, kept, count, null);
        count = kept;
    }

    /**
     * Takes an object out, if it stands right behind the one that was taken out last: objects mostly go in the order in which
     * they came.
     *
     * @return false if it is somewhere else, or has an entry
     */
    boolean remove(Entity entity) {
        if (!(EntityAccess.peers(entity) instanceof Peers peers)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (groups[i] == peers.reference()) {
                int start = Math.max(from[i], peers == lastPeers.get() ? lastIndex + 1 : 0);
                int end = Math.min(peers.size(), start + NEAR);
                for (int index = start; index < end; index++) {
                    if (peers.get(index) == entity) {
                        lastPeers = peers.reference();
                        lastIndex = index;
                        MemberTable.leave(entity, peers, index);
                        return true;
                    }
                }
                return false;
            }
        }
        return false;
    }

    /** How many objects there are at most. */
    int size() {
        int size = 0;
        for (int i = 0; i < count; i++) {
            Peers peers = peers(i);
            size += peers == null ? 0 : peers.size() - from[i];
        }
        return size;
    }

    /** Gives each object an entry; there are none left then. */
    void file(Filing entries) {
        for (int i = 0; i < count; i++) {
            Peers peers = peers(i);
            for (int index = from[i]; peers != null && index < peers.size(); index++) {
                Entity entity = peers.get(index);
                if (entity != null) {
                    entries.add(entity, peers, index);
                }
            }
        }
        clear();
    }

    /** Makes the entry of an object that is a member of a group. */
    @FunctionalInterface
    interface Filing {
        void add(Entity entity, Peers peers, int index);
    }

    void forEach(Consumer<? super Entity> visitor) {
        for (int i = 0; i < count; i++) {
            Peers peers = peers(i);
            for (int index = from[i]; peers != null && index < peers.size(); index++) {
                Entity entity = peers.get(index);
                if (entity != null) {
                    visitor.accept(entity);
                }
            }
        }
    }

    void clear() {
        Arrays.fill(groups, 0, count, null);
        count = 0;
    }

    private @Nullable Peers peers(int i) {
        WeakReference<Peers> group = groups[i];
        return group == null ? null : group.get();
    }
}
