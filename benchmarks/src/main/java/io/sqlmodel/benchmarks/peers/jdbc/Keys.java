package io.sqlmodel.benchmarks.peers.jdbc;

import java.util.Arrays;

/** A list of keys that boxes none of them. */
final class Keys {
    private long[] values = new long[128];
    private int size;

    void add(long key) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = key;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return values[index];
    }

    long[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
