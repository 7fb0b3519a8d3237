package io.sqlmodel;

import org.jspecify.annotations.Nullable;

/**
 * A row of two objects or values. One is null where the database has NULL, or where an outer join found no object.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param first the first value
 * @param second the second value
 */
public record Row2<A extends @Nullable Object, B extends @Nullable Object>(A first, B second) {
    /**
     * Makes something of two values, for example a record by its constructor.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <V> what is made
     */
    @FunctionalInterface
    public interface Mapper<A extends @Nullable Object, B extends @Nullable Object, V extends @Nullable Object> {
        /**
         * Makes it.
         *
         * @param first the first value
         * @param second the second value
         * @return what is made
         */
        V map(A first, B second);
    }

    /**
     * Makes something of this row.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return what was made
     */
    public <V extends @Nullable Object> V map(Mapper<? super A, ? super B, ? extends V> mapper) {
        return mapper.map(first, second);
    }
}
