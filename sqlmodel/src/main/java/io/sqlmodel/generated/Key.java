package io.sqlmodel.generated;

import java.util.Arrays;

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
