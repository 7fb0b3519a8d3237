package io.sqlmodel.unit;

import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The objects of one class by primary key. An entry is a weak reference to a group of peers and an index in it; the
 * entries of groups that were released are dropped when the table would have to grow.
 */
abstract sealed class MemberTable implements EntityRegistry.Members permits Unfiled, ObjectTable {
    /** Stands for a group that is gone. */
    static final WeakReference<Peers> GONE = new WeakReference<>(new Peers(LoaderPlan.NONE));

    static {
        GONE.clear();
    }

    /** The class. */
    final EntityMapping<?> mapping;

    /** The table of the class that the session met after this one. */
    @Nullable
    MemberTable next;

    MemberTable(EntityMapping<?> mapping) {
        this.mapping = mapping;
    }

    /**
     * Takes an object out: its entry, its place in its group, and its reference to the group.
     *
     * @param key its key
     * @param entity the object; nothing happens if the key is not its own
     */
    abstract void remove(Object key, Entity entity);

    /** Gives each object an entry under the key that its row has, before keys change in memory. */
    abstract void fileAll();

    /**
     * Visits each object that is still held by someone.
     *
     * @param visitor the visitor, which must not change the table
     */
    abstract void forEach(Consumer<? super Entity> visitor);

    /** Drops all entries. */
    abstract void clear();

    static @Nullable Entity resolve(WeakReference<Peers> group, int index) {
        Peers peers = group.get();
        return peers == null ? null : peers.get(index);
    }

    /** Puts an object into a group; its former place in another is given up. */
    static int join(Entity entity, Peers peers, @Nullable Peers former, int formerIndex) {
        if (former != null) {
            former.remove(formerIndex);
        }
        EntityAccess.peers(entity, peers);
        return peers.add(entity);
    }

    /** Puts an object into a group that is in none. */
    static void enter(Entity entity, Peers peers) {
        EntityAccess.peers(entity, peers);
        peers.add(entity);
    }

    static void leave(Entity entity, @Nullable Peers former, int formerIndex) {
        if (former != null) {
            former.remove(formerIndex);
        }
        EntityAccess.peers(entity, null);
    }

    static InvalidStateException duplicate(Entity held, Object key) {
        return new InvalidStateException(
                SessionMessage.DUPLICATE_KEY, EntityAccess.mapping(held).def().name(), key);
    }
}
