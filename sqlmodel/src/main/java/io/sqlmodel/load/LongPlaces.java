package io.sqlmodel.load;

import io.sqlmodel.row.LongHash;
import java.util.Arrays;

/**
 * Numbers whole numbers in the order in which they come, from 0. Rows and their owners mostly come in the order of their keys: then
 * the next one is the one that is looked for, and nothing is hashed.
 */
final class LongPlaces {
    private static final int NOT_THERE = -1;

    private long[] keys;
    private int size;

    /** Where the last one that was looked for is. */
    private int last = NOT_THERE;

    /** The place of each key after it, 0 where there is none; empty while the keys ascend. */
    private int[] table = {};

    /**
     * None.
     *
     * @param expected how many may come; more may
     */
    LongPlaces(int expected) {
        keys = new long[Math.max(1, expected)];
    }

    /** Whether a key is a whole number; all others need a map. */
    static boolean takes(Object key) {
        return key instanceof Long || key instanceof Integer;
    }

    int size() {
        return size;
    }

    long key(int place) {
        return keys[place];
    }

    /** The place of a key, a new one if it has none. */
    int add(long key) {
        int place = size > 0 && (table.length > 0 || key <= keys[size - 1]) ? find(key) : NOT_THERE;
        return place == NOT_THERE ? append(key) : place;
    }

    private int append(long key) {
        boolean ascends = table.length == 0 && (size == 0 || key > keys[size - 1]);
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size] = key;
        last = size++;
        if (!ascends) {
            enter();
        }
        return last;
    }

    /** The place of a key; negative if it has none. */
    int find(long key) {
        if (last >= 0 && keys[last] == key) {
            return last;
        }
        if (last + 1 < size && keys[last + 1] == key) {
            return ++last;
        }
        int place = table.length == 0 ? search(key) : table[slot(key)] - 1;
        if (place < 0) {
            return NOT_THERE;
        }
        last = place;
        return place;
    }

    /** Searches ascending keys, of which the leaves of a tree mostly come after the last. */
    private int search(long key) {
        return size == 0 || key > keys[size - 1] ? NOT_THERE : Arrays.binarySearch(keys, 0, size, key);
    }

    /** Enters the last key, or all if there is no room. */
    private void enter() {
        if (size * 2 <= table.length) {
            table[slot(keys[size - 1])] = size;
            return;
        }
        table = new int[Integer.highestOneBit(size) * 4];
        for (int place = 0; place < size; place++) {
            table[slot(keys[place])] = place + 1;
        }
    }

    /** The slot of a key, or the free one where it belongs. */
    private int slot(long key) {
        int mask = table.length - 1;
        int slot = LongHash.slot(key, mask);
        while (table[slot] != 0 && keys[table[slot] - 1] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
