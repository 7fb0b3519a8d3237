package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.row.Peers;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table for all keys that are not a single number: strings, UUIDs, composite keys. */
final class ObjectTable extends MemberTable {
    private static final int SMALLEST = 32;

    private final Map<Object, Entry> entries = new HashMap<>();
    private int sweepAt = SMALLEST;

    private record Entry(WeakReference<Peers> group, int index) {
        @Nullable
        Entity resolve() {
            return MemberTable.resolve(group, index);
        }
    }

    ObjectTable(EntityMapping<?> mapping) {
        super(mapping);
    }

    @Override
    public @Nullable Entity find(long key) {
        return find((Object) key);
    }

    @Override
    public @Nullable Entity find(Object key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.resolve();
    }

    @Override
    public void put(long key, Entity entity, Peers peers) {
        put((Object) key, entity, peers);
    }

    @Override
    public void put(Object key, Entity entity, Peers peers) {
        Entry entry = entries.get(key);
        Entity held = entry == null ? null : entry.resolve();
        if (held != null && held != entity) {
            throw duplicate(held, key);
        }
        Peers former = entry == null || held == null ? null : entry.group.get();
        if (former == peers) {
            return;
        }
        entries.put(key, new Entry(peers.reference(), join(entity, peers, former, entry == null ? 0 : entry.index)));
        sweep();
    }

    @Override
    void fileAll() {
        // They all have one.
    }

    @Override
    void remove(Object key, Entity entity) {
        Entry entry = entries.get(key);
        if (entry != null && entry.resolve() == entity) {
            leave(entity, entry.group.get(), entry.index);
            entries.remove(key);
        }
    }

    @Override
    void forEach(Consumer<? super Entity> visitor) {
        for (Entry entry : entries.values()) {
            Entity entity = entry.resolve();
            if (entity != null) {
                visitor.accept(entity);
            }
        }
    }

    @Override
    void clear() {
        entries.clear();
        sweepAt = SMALLEST;
    }

    /** Drops what is gone whenever the number of entries has doubled since the last time. */
    private void sweep() {
        if (entries.size() >= sweepAt) {
            entries.values().removeIf(entry -> entry.resolve() == null);
            sweepAt = Math.max(SMALLEST, entries.size() * 2);
        }
    }
}
