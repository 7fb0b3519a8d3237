package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.row.Peers;
import io.sqlmodel.row.PeersReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table that has groups whose members, from one index on, are in it without an entry yet. Objects whose keys come in order
 * need none until somebody asks for one of them, and most never do.
 */
abstract sealed class Unfiled extends MemberTable permits LongTable {
    /** So few that looking for a group costs nothing. */
    private static final int MOST = 8;

    /** How far an object is searched that leaves. */
    private static final int NEAR = 32;

    /** The groups, the newest first: most tables have one. */
    private @Nullable PeersReference groups;

    Unfiled(EntityMapping<?> mapping) {
        super(mapping);
    }

    /** Makes the entry of an object that is a member of a group. */
    abstract void file(Entity entity, Peers peers, int index);

    final boolean hasUnfiled() {
        return groups != null;
    }

    /**
     * Takes the objects in that a group gets from now on.
     *
     * @return false if there is no room for another group
     */
    final boolean takes(Peers peers) {
        PeersReference taken = peers.reference();
        int count = 0;
        for (PeersReference group = groups; group != null; group = group.next) {
            if (group == taken) {
                return true;
            }
            count++;
        }
        if (count == MOST && !dropReleased()) {
            return false;
        }
        taken.from = peers.size();
        taken.leaving = taken.from;
        taken.next = groups;
        groups = taken;
        return true;
    }

    private boolean dropReleased() {
        boolean dropped = false;
        PeersReference kept = null;
        for (PeersReference group = groups; group != null; group = group.next) {
            if (group.get() != null) {
                kept = group;
                continue;
            }
            dropped = true;
            if (kept == null) {
                groups = group.next;
            } else {
                kept.next = group.next;
            }
        }
        return dropped;
    }

    /**
     * Takes an object out, if it stands right behind the one of its group that was taken out last: objects mostly go in the
     * order in which they came.
     *
     * @return false if it is somewhere else, or has an entry
     */
    final boolean removeUnfiled(Entity entity) {
        if (!(EntityAccess.peers(entity) instanceof Peers peers)) {
            return false;
        }
        PeersReference group = groups;
        while (group != null && group != peers.reference()) {
            group = group.next;
        }
        if (group == null) {
            return false;
        }
        int end = Math.min(peers.size(), group.leaving + NEAR);
        for (int index = group.leaving; index < end; index++) {
            if (peers.get(index) == entity) {
                group.leaving = index + 1;
                leave(entity, peers, index);
                return true;
            }
        }
        return false;
    }

    /** How many objects there are at most. */
    final int countUnfiled() {
        int size = 0;
        for (PeersReference group = groups; group != null; group = group.next) {
            Peers peers = group.get();
            size += peers == null ? 0 : peers.size() - group.from;
        }
        return size;
    }

    /** Gives each object an entry; there are none left then. */
    final void fileUnfiled() {
        for (PeersReference group = groups; group != null; group = group.next) {
            Peers peers = group.get();
            for (int index = group.from; peers != null && index < peers.size(); index++) {
                Entity entity = peers.get(index);
                if (entity != null) {
                    file(entity, peers, index);
                }
            }
        }
        clearUnfiled();
    }

    final void forEachUnfiled(Consumer<? super Entity> visitor) {
        for (PeersReference group = groups; group != null; group = group.next) {
            Peers peers = group.get();
            for (int index = group.from; peers != null && index < peers.size(); index++) {
                Entity entity = peers.get(index);
                if (entity != null) {
                    visitor.accept(entity);
                }
            }
        }
    }

    final void clearUnfiled() {
        groups = null;
    }
}
