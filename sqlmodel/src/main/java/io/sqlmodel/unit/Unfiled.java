package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.row.Peers;
import java.lang.ref.WeakReference;
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

    /** A chain, the newest first: most tables have one. */
    private @Nullable Span spans;

    /** Where the object was that was taken out last. */
    private WeakReference<Peers> lastPeers = MemberTable.GONE;

    private int lastIndex;

    /** A group, and the index from which on its members have no entry. */
    private static final class Span {
        final WeakReference<Peers> group;
        final int from;

        @Nullable
        Span next;

        Span(WeakReference<Peers> group, int from, @Nullable Span next) {
            this.group = group;
            this.from = from;
            this.next = next;
        }
    }

    boolean isEmpty() {
        return spans == null;
    }

    /**
     * Takes the objects in that a group gets from now on.
     *
     * @return false if there is no room for another group
     */
    boolean takes(Peers peers) {
        WeakReference<Peers> group = peers.reference();
        int count = 0;
        for (Span span = spans; span != null; span = span.next) {
            if (span.group == group) {
                return true;
            }
            count++;
        }
        if (count == MOST && !dropReleased()) {
            return false;
        }
        spans = new Span(group, peers.size(), spans);
        return true;
    }

    private boolean dropReleased() {
        boolean dropped = false;
        Span kept = null;
        for (Span span = spans; span != null; span = span.next) {
            if (span.group.get() != null) {
                kept = span;
                continue;
            }
            dropped = true;
            if (kept == null) {
                spans = span.next;
            } else {
                kept.next = span.next;
            }
        }
        return dropped;
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
        for (Span span = spans; span != null; span = span.next) {
            if (span.group == peers.reference()) {
                int start = Math.max(span.from, peers == lastPeers.get() ? lastIndex + 1 : 0);
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
        for (Span span = spans; span != null; span = span.next) {
            Peers peers = span.group.get();
            size += peers == null ? 0 : peers.size() - span.from;
        }
        return size;
    }

    /** Gives each object an entry; there are none left then. */
    void file(Filing entries) {
        for (Span span = spans; span != null; span = span.next) {
            Peers peers = span.group.get();
            for (int index = span.from; peers != null && index < peers.size(); index++) {
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
        for (Span span = spans; span != null; span = span.next) {
            Peers peers = span.group.get();
            for (int index = span.from; peers != null && index < peers.size(); index++) {
                Entity entity = peers.get(index);
                if (entity != null) {
                    visitor.accept(entity);
                }
            }
        }
    }

    void clear() {
        spans = null;
    }
}
