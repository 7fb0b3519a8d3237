package io.sqlmodel;

import org.jspecify.annotations.Nullable;

/**
 * A row of six objects or values. One is null where the database has NULL, or where an outer join found no object.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param first the first value
 * @param second the second value
 * @param third the third value
 * @param fourth the fourth value
 * @param fifth the fifth value
 * @param sixth the sixth value
 */
public record Row6<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        D extends @Nullable Object,
        E extends @Nullable Object,
        F extends @Nullable Object>(
        A first, B second, C third, D fourth, E fifth, F sixth) {
    /**
     * Makes something of six values, for example a record by its constructor.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <V> what is made
     */
    @FunctionalInterface
    public interface Mapper<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            V extends @Nullable Object> {
        /**
         * Makes it.
         *
         * @param first the first value
         * @param second the second value
         * @param third the third value
         * @param fourth the fourth value
         * @param fifth the fifth value
         * @param sixth the sixth value
         * @return what is made
         */
        V map(A first, B second, C third, D fourth, E fifth, F sixth);
    }

    /**
     * Makes something of this row.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return what was made
     */
    public <V extends @Nullable Object> V map(
            Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends V> mapper) {
        return mapper.map(first, second, third, fourth, fifth, sixth);
    }
}
