package io.sqlmodel.type;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where a row has the columns that a statement wants, if it lacks some of them because they are equal to others. Whoever
 * reads the row counts the columns as if none were left out. Immutable.
 */
public final class Places {
    /** Of a row that has all columns. */
    public static final Places ALL = new Places(new int[0]);

    /** By the index of a wanted column, from 1; negative for one that stands there for another column. */
    private final int[] at;

    private Places(int[] at) {
        this.at = at;
    }

    /**
     * The places of the columns that are wanted.
     *
     * @param equal for each column, in order, that it is read by itself: 0; or the index, from 1, of the column before it that it
     *     is equal to and that is read in its place
     * @return the places
     */
    public static Places of(int[] equal) {
        int[] at = new int[equal.length + 1];
        int read = 0;
        for (int i = 0; i < equal.length; i++) {
            at[i + 1] = equal[i] == 0 ? ++read : -Math.abs(at[equal[i]]);
        }
        return read == equal.length ? ALL : new Places(at);
    }

    /** Null if each column has its own place. */
    int @Nullable [] at() {
        return at.length == 0 ? null : at;
    }

    /**
     * The places.
     *
     * @return for example {@code [0, 1, 2, 3, -1]}: the fourth column is the first one
     */
    @Override
    public String toString() {
        return Arrays.toString(at);
    }
}
