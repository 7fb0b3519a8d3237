package io.sqlmodel.unit;

import io.sqlmodel.meta.ColumnDef;
import java.util.Arrays;

/**
 * A row of a flush that refers to another.
 *
 * @param from the row that has the foreign key
 * @param reference the foreign key
 * @param to the row that it refers to
 */
record FlushLink(FlushRow from, FlushReference reference, FlushRow to) {
    /**
     * Whether the foreign key can be NULL for a while: of several columns, one that is NULL is enough.
     *
     * @return true if it can
     */
    boolean canWait() {
        return waiting().columns().length > 0;
    }

    /**
     * The part of the foreign key that can be NULL for a while.
     *
     * @return the nullable columns
     */
    FlushReference waiting() {
        return part(true);
    }

    /**
     * The part of the foreign key that cannot be NULL.
     *
     * @return the other columns, which may be none
     */
    FlushReference remaining() {
        return part(false);
    }

    /**
     * Whether another link is by the same foreign key.
     *
     * @param other the other link
     * @return true if class and columns are the same
     */
    boolean isLike(FlushLink other) {
        return from.mapping == other.from.mapping && Arrays.equals(reference.columns(), other.reference.columns());
    }

    private FlushReference part(boolean nullable) {
        int[] columns = new int[reference.columns().length];
        int[] targets = new int[columns.length];
        int size = 0;
        for (int i = 0; i < columns.length; i++) {
            ColumnDef column =
                    from.mapping.def().table().columns().get(reference.columns()[i]);
            if ((column.nullable() && !column.primaryKey()) == nullable) {
                columns[size] = reference.columns()[i];
                targets[size++] = reference.targetColumns()[i];
            }
        }
        return new FlushReference(
                Arrays.copyOf(columns, size), Arrays.copyOf(targets, size), reference.target(), reference.weight());
    }
}
