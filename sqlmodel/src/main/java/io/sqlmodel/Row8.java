package io.sqlmodel;

import org.jspecify.annotations.Nullable;

/**
 * A row of eight objects or values. One is null where the database has NULL, or where an outer join found no object.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 * @param <H> the type of the eighth value
 * @param first the first value
 * @param second the second value
 * @param third the third value
 * @param fourth the fourth value
 * @param fifth the fifth value
 * @param sixth the sixth value
 * @param seventh the seventh value
 * @param eighth the eighth value
 */
public record Row8<
        A extends @Nullable Object,
        B extends @Nullable Object,
        C extends @Nullable Object,
        D extends @Nullable Object,
        E extends @Nullable Object,
        F extends @Nullable Object,
        G extends @Nullable Object,
        H extends @Nullable Object>(
        A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth) {
    /**
     * Makes something of eight values, for example a record by its constructor.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param <H> the type of the eighth value
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
            G extends @Nullable Object,
            H extends @Nullable Object,
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
         * @param seventh the seventh value
         * @param eighth the eighth value
         * @return what is made
         */
        V map(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth);
    }

    /**
     * Makes something of this row.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return what was made
     */
    public <V extends @Nullable Object> V map(
            Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? super H, ? extends V>
                    mapper) {
        return mapper.map(first, second, third, fourth, fifth, sixth, seventh, eighth);
    }
}
