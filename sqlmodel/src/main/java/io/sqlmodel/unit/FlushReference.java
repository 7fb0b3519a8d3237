package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key that a flush writes: these columns of the row get the key of that object, or NULL.
 *
 * @param columns the columns of the row, as attribute indexes
 * @param targetColumns the columns of the target that they repeat, pair by pair
 * @param target the object whose key is written, or null for NULL
 * @param weight which of several demands on the same columns wins: the greatest
 */
@SuppressWarnings("ArrayRecordComponent") // never changed, and compared by identity
record FlushReference(
        int[] columns, int[] targetColumns, @Nullable Entity target, int weight) {
    /** The key of the row's parent changes, and the row stays with it. */
    static final int FOLLOWED = 0;

    /** A member was taken out of a collection. */
    static final int REMOVED = 1;

    /** A member was put into a collection. */
    static final int ADDED = 2;

    /** The scalar of the row's own class was assigned. */
    static final int ASSIGNED = 3;

    /** The parent is deleted, even if the scalar was assigned to it in the same flush. */
    static final int DELETED = 4;
}
