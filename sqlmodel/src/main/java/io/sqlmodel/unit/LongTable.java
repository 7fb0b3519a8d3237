package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.row.Peers;
import java.lang.ref.WeakReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table for single {@code Long} and {@code Integer} keys, without boxing: open addressing over parallel arrays. A
 * removed entry keeps its key and refers to a group that is gone, just like one whose group was released.
 */
final class LongTable extends MemberTable {
    private static final int SMALLEST = 16;

    private long[] keys = new long[SMALLEST];
    private @Nullable WeakReference<Peers>[] groups = newGroups(SMALLEST);
    private int[] indexes = new int[SMALLEST];
    private int used;

    @Override
    public @Nullable Entity find(long key) {
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
        int slot = slot(key);
        WeakReference<Peers> group = groups[slot];
        Peers former = null;
        if (group == null) {
            if (used >= keys.length / 4 * 3) {
                rebuild(1);
                slot = slot(key);
            }
            used++;
        } else {
            Entity held = resolve(group, indexes[slot]);
            if (held != null && held != entity) {
                throw duplicate(held, key);
            }
            former = held == null ? null : group.get();
            if (former == peers) {
                return;
            }
        }
        indexes[slot] = join(entity, peers, former, indexes[slot]);
        keys[slot] = key;
        groups[slot] = peers.reference();
    }

    @Override
    public void put(Object key, Entity entity, Peers peers) {
        put(((Number) key).longValue(), entity, peers);
    }

    @Override
    void reserve(int count) {
        if (used + count > keys.length / 4 * 3) {
            rebuild(count);
        }
    }

    @Override
    void remove(Object key, Entity entity) {
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
    }

    @Override
    void clear() {
        allocate(SMALLEST);
    }

    /** The slot that has the key, or the free one where it belongs. */
    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ mixed >>> 32) & mask;
        while (groups[slot] != null && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
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
        int capacity = oldKeys.length;
        while ((live + (long) count) * 8 >= capacity * 3L) {
            capacity *= 2;
        }
        allocate(capacity);
        for (int slot = 0; slot < oldKeys.length; slot++) {
            WeakReference<Peers> group = oldGroups[slot];
            if (group != null) {
                int at = slot(oldKeys[slot]);
                keys[at] = oldKeys[slot];
                groups[at] = group;
                indexes[at] = oldIndexes[slot];
            }
        }
        used = live;
    }

    private void allocate(int capacity) {
        keys = new long[capacity];
        groups = newGroups(capacity);
        indexes = new int[capacity];
        used = 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type have no other way
    private static @Nullable WeakReference<Peers>[] newGroups(int capacity) {
        return new @Nullable WeakReference[capacity];
    }
}
