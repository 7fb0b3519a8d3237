package io.sqlmodel.benchmarks.peers.jdbc;

import org.jspecify.annotations.Nullable;

/** A map from keys that are not 0, which boxes none of them. */
final class ByKey<T> {
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] keys;
    private @Nullable Object[] values;
    private int size;

    /** With room for so many. */
    ByKey(int expected) {
        int slots = Integer.highestOneBit(Math.max(expected, 4) * 2) * 2;
        keys = new long[slots];
        values = new Object[slots];
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * SCATTER) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    T get(long key) {
        return (T) values[slot(key)];
    }

    void put(long key, T value) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new Object[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
