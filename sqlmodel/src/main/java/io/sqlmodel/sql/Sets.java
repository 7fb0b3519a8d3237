package io.sqlmodel.sql;

import org.jspecify.annotations.Nullable;

/**
 * Something that sets columns of rows: UPDATE, and the other half of an INSERT that found its row there.
 *
 * @param <E> the generated class
 * @param <S> what each call gives
 */
public interface Sets<E, S> {
    /**
     * Sets columns.
     *
     * @param more columns with their values, see {@link Column#to(Object)}
     * @return the same with these set as well
     */
    @SuppressWarnings("unchecked") // the array is only read
    S set(Assignment<E>... more);

    /**
     * Sets a column to a value.
     *
     * @param <T> the column's type
     * @param column the column
     * @param value the value, or null for NULL
     * @return the same with this column set as well
     */
    @SuppressWarnings("unchecked") // the array is only read
    default <T> S set(Column<E, T> column, @Nullable T value) {
        return set(column.to(value));
    }

    /**
     * Sets a column to an expression over the row as it was.
     *
     * @param <T> the column's type
     * @param column the column
     * @param value the expression
     * @return the same with this column set as well
     */
    @SuppressWarnings("unchecked") // the array is only read
    default <T> S set(Column<E, T> column, Expression<? extends T> value) {
        return set(column.to(value));
    }

    /**
     * Sets a column to what a query returns for the row, NULL if that is nothing. The query may name columns of the row
     * that is written.
     *
     * @param <T> the column's type
     * @param column the column
     * @param query a query of one value and one row at most
     * @return the same with this column set as well
     */
    @SuppressWarnings("unchecked") // the array is only read
    default <T> S set(Column<E, T> column, Query<? extends T> query) {
        return set(new Assignment<>(column, new ScalarQuery<>(column.type(), query)));
    }

    /**
     * Sets a column to NULL. A plain {@code null} for {@link #set(Column, Object)} would need a cast.
     *
     * @param column the column
     * @return the same with this column set as well
     */
    @SuppressWarnings("unchecked") // the array is only read
    default S setNull(Column<E, ?> column) {
        return set(column.toNull());
    }
}
