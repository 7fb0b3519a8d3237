package io.sqlmodel.generated;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The value of a composite key, in the order of its columns. Immutable. */
public final class Key {
    private final Object[] parts;

    /** A key of values that nobody else holds. */
    Key(Object[] parts) {
        this.parts = parts;
    }

    /**
     * A key of several values.
     *
     * @param parts the values, copied; none is null
     * @return the key
     */
    public static Key of(Object... parts) {
        return new Key(parts.clone());
    }

    /**
     * The values of some columns as keys are compared: a single one as it is, several as a key.
     *
     * @param columns the columns, as attribute indexes
     * @param values gives the value of a column
     * @return the value of a single column, or a {@link Key}; null if one of the values is null
     */
    public static @Nullable Object of(int[] columns, IntFunction<@Nullable Object> values) {
        if (columns.length == 1) {
            return values.apply(columns[0]);
        }
        Object[] parts = new Object[columns.length];
        for (int i = 0; i < parts.length; i++) {
            Object part = values.apply(columns[i]);
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        return new Key(parts);
    }

    /**
     * The number of values.
     *
     * @return the number
     */
    public int size() {
        return parts.length;
    }

    /**
     * One value.
     *
     * @param index its index, from 0
     * @return the value
     */
    public Object part(int index) {
        return parts[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(parts, key.parts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(parts);
    }

    /**
     * The values, for messages: values of a primary key may appear there.
     *
     * @return for example {@code (1, 2)}
     */
    @Override
    public String toString() {
        return Arrays.toString(parts).replace('[', '(').replace(']', ')');
    }
}
