package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.row.LongHash;
import io.sqlmodel.row.Peers;
import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table for single {@code Long} and {@code Integer} keys, without boxing: open addressing over parallel arrays. A
 * removed entry keeps its key and refers to a group that is gone, just like one whose group was released.
 *
 * <p>Rows mostly come in the order of their keys. A key that is greater than all before it is in no entry, so it needs no
 * search, and gets an entry only if somebody searches for one that may be in the table.
 */
final class LongTable extends Unfiled {
    private static final int SMALLEST = 16;
    private static final long[] NO_KEYS = new long[1];
    private static final int[] NO_INDEXES = new int[1];
    private static final @Nullable WeakReference<Peers>[] NO_GROUPS = newGroups(1);

    /** No key is greater. */
    private long top = Long.MIN_VALUE;

    private long[] keys = NO_KEYS;
    private @Nullable WeakReference<Peers>[] groups = NO_GROUPS;
    private int[] indexes = NO_INDEXES;
    private int used;

    LongTable(EntityMapping<?> mapping) {
        super(mapping);
    }

    @Override
    public @Nullable Entity find(long key) {
        if (key > top) {
            return null;
        }
        fileAll();
        int slot = slot(key);
        WeakReference<Peers> group = groups[slot];
        return group == null ? null : resolve(group, indexes[slot]);
    }

    @Override
    public @Nullable Entity find(Object key) {
        return find(((Number) key).longValue());
    }

    @Override
    public void put(long key, Entity entity, Peers peers) {
        if (key > top) {
            top = key;
            if (takes(peers)) {
                enter(entity, peers);
                return;
            }
        }
        fileAll();
        int slot = slotFor(key);
        WeakReference<Peers> group = groups[slot];
        Entity held = group == null ? null : resolve(group, indexes[slot]);
        if (held != null && held != entity) {
            throw duplicate(held, key);
        }
        Peers former = held == null || group == null ? null : group.get();
        if (former != peers) {
            set(slot, key, peers, join(entity, peers, former, indexes[slot]));
        }
    }

    @Override
    public void put(Object key, Entity entity, Peers peers) {
        put(((Number) key).longValue(), entity, peers);
    }

    @Override
    void fileAll() {
        if (hasUnfiled()) {
            int count = countUnfiled();
            if (!hasRoomFor(count)) {
                rebuild(count);
            }
            fileUnfiled();
        }
    }

    @Override
    void file(Entity entity, Peers peers, int index) {
        if (!(EntityAccess.committedKey(entity) instanceof Number number)) {
            throw new IllegalStateException("a persistent object has a key");
        }
        long key = number.longValue();
        int slot = slotFor(key);
        WeakReference<Peers> group = groups[slot];
        Entity held = group == null ? null : resolve(group, indexes[slot]);
        if (held != null && held != entity) {
            throw duplicate(held, key);
        }
        set(slot, key, peers, index);
    }

    @Override
    void remove(Object key, Entity entity) {
        if (removeUnfiled(entity)) {
            return;
        }
        fileAll();
        int slot = slot(((Number) key).longValue());
        WeakReference<Peers> group = groups[slot];
        if (group != null && resolve(group, indexes[slot]) == entity) {
            leave(entity, group.get(), indexes[slot]);
            groups[slot] = GONE;
        }
    }

    @Override
    void forEach(Consumer<? super Entity> visitor) {
        for (int slot = 0; slot < keys.length; slot++) {
            WeakReference<Peers> group = groups[slot];
            Entity entity = group == null ? null : resolve(group, indexes[slot]);
            if (entity != null) {
                visitor.accept(entity);
            }
        }
        forEachUnfiled(visitor);
    }

    @Override
    void clear() {
        keys = NO_KEYS;
        groups = NO_GROUPS;
        indexes = NO_INDEXES;
        used = 0;
        top = Long.MIN_VALUE;
        clearUnfiled();
    }

    /** The slot that has the key, or the free one where it belongs. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = LongHash.slot(key, mask);
        while (groups[slot] != null && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The same, with room for the key if it is not there. */
    private int slotFor(long key) {
        int slot = slot(key);
        if (groups[slot] != null || hasRoomFor(1)) {
            return slot;
        }
        rebuild(1);
        return slot(key);
    }

    private void set(int slot, long key, Peers peers, int index) {
        if (groups[slot] == null) {
            used++;
        }
        keys[slot] = key;
        groups[slot] = peers.reference();
        indexes[slot] = index;
    }

    private boolean hasRoomFor(int count) {
        return used + count <= keys.length / 4 * 3;
    }

    /** Drops what is gone, and grows until at most half is taken: the cost is shared by as many puts. */
    private void rebuild(int count) {
        long[] oldKeys = keys;
        @Nullable WeakReference<Peers>[] oldGroups = groups;
        int[] oldIndexes = indexes;
        int live = 0;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            WeakReference<Peers> group = oldGroups[slot];
            if (group != null && group.get() == null) {
                oldGroups[slot] = null;
            } else if (group != null) {
                live++;
            }
        }
        int capacity = Math.max(SMALLEST, oldKeys.length);
        while ((live + (long) count) * 2 > capacity) {
            capacity *= 2;
        }
        keys = new long[capacity];
        groups = newGroups(capacity);
        indexes = new int[capacity];
        used = live;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            WeakReference<Peers> group = oldGroups[slot];
            if (group != null) {
                int at = slot(oldKeys[slot]);
                keys[at] = oldKeys[slot];
                groups[at] = group;
                indexes[at] = oldIndexes[slot];
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type have no other way
    private static @Nullable WeakReference<Peers>[] newGroups(int capacity) {
        return new @Nullable WeakReference[capacity];
    }
}
