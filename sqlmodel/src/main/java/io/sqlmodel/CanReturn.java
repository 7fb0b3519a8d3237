package io.sqlmodel;

import io.sqlmodel.sql.Change;
import io.sqlmodel.sql.Returning;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.Selectable;

/**
 * A statement that writes, and can return the rows that it wrote ({@code RETURNING}): new ones and changed ones as they
 * are by then, deleted ones as they were.
 *
 * @param <E> the generated class
 */
public sealed interface CanReturn<E> permits Insert, Update, Delete {
    /**
     * Returns the rows as objects of the session. Deleted ones have left it: their state is
     * {@link io.sqlmodel.generated.EntityState#DELETED}.
     *
     * @param type the generated class that the statement writes
     * @return the statement
     */
    default Returning<E> returning(Class<E> type) {
        return returned(SqlModel.select(type));
    }

    /**
     * Returns a value of each row.
     *
     * @param <A> its type
     * @param value a column or expression
     * @return the statement
     */
    default <A> Returning<A> returning(Selectable<A> value) {
        return returned(SqlModel.select(value));
    }

    /**
     * Returns two values of each row: columns, expressions, and the object by {@link SqlModel#entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param first the first value
     * @param second the second value
     * @return the statement
     */
    default <A, B> Returning<Row2<A, B>> returning(Selectable<A> first, Selectable<B> second) {
        return returned(SqlModel.select(first, second));
    }

    /**
     * Returns three values of each row: columns, expressions, and the object by {@link SqlModel#entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @return the statement
     */
    default <A, B, C> Returning<Row3<A, B, C>> returning(
            Selectable<A> first, Selectable<B> second, Selectable<C> third) {
        return returned(SqlModel.select(first, second, third));
    }

    /**
     * Returns four values of each row: columns, expressions, and the object by {@link SqlModel#entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @return the statement
     */
    default <A, B, C, D> Returning<Row4<A, B, C, D>> returning(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth) {
        return returned(SqlModel.select(first, second, third, fourth));
    }

    /**
     * Returns five values of each row: columns, expressions, and the object by {@link SqlModel#entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <V> the type of the fifth value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @param fifth the fifth value
     * @return the statement
     */
    default <A, B, C, D, V> Returning<Row5<A, B, C, D, V>> returning(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth, Selectable<V> fifth) {
        return returned(SqlModel.select(first, second, third, fourth, fifth));
    }

    /**
     * Returns six values of each row: columns, expressions, and the object by {@link SqlModel#entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <V> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @param fifth the fifth value
     * @param sixth the sixth value
     * @return the statement
     */
    default <A, B, C, D, V, F> Returning<Row6<A, B, C, D, V, F>> returning(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<V> fifth,
            Selectable<F> sixth) {
        return returned(SqlModel.select(first, second, third, fourth, fifth, sixth));
    }

    /**
     * Returns seven values of each row: columns, expressions, and the object by {@link SqlModel#entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <V> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @param fourth the fourth value
     * @param fifth the fifth value
     * @param sixth the sixth value
     * @param seventh the seventh value
     * @return the statement
     */
    default <A, B, C, D, V, F, G> Returning<Row7<A, B, C, D, V, F, G>> returning(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<V> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh) {
        return returned(SqlModel.select(first, second, third, fourth, fifth, sixth, seventh));
    }

    /**
     * Returns eight values of each row: columns, expressions, and the object by {@link SqlModel#entity(Class)}.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <V> the type of the fifth value
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
     * @return the statement
     */
    default <A, B, C, D, V, F, G, H> Returning<Row8<A, B, C, D, V, F, G, H>> returning(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<V> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth) {
        return returned(SqlModel.select(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    private <R> Returning<R> returned(Select<R> shape) {
        return Returning.of((Change<?>) this, shape);
    }
}
