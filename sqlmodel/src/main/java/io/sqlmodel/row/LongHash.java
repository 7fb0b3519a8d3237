package io.sqlmodel.row;

/** Where whole numbers stand in tables that need no boxes. */
public final class LongHash {
    private LongHash() {}

    /**
     * Where the search for a key begins; keys that follow each other are spread.
     *
     * @param key the key
     * @param mask the size of the table, a power of two, minus one
     * @return a slot from 0 to mask
     */
    public static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32) & mask;
    }
}
