package io.sqlmodel;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Selectable;
import io.sqlmodel.sql.SelectedItems;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of any number of objects and values, each asked for by what was selected. */
public final class Row {
    private final List<? extends Selectable<?>> selected;
    private final @Nullable Object[] values;

    Row(List<? extends Selectable<?>> selected, @Nullable Object[] values) {
        this.selected = selected;
        this.values = values.clone();
    }

    /**
     * The value of what was selected.
     *
     * @param <T> its type
     * @param item the column, expression or alias, as {@code select} was given it
     * @return the value; null where the database has NULL, or where an outer join found no object
     * @throws QueryException if it was not selected
     */
    @SuppressWarnings("unchecked") // each value is of the type that was selected
    public <T> @Nullable T get(Selectable<T> item) {
        int index = SelectedItems.indexOf(selected, item);
        if (index < 0) {
            throw new QueryException(QueryMessage.NOT_RETURNED, item, "the row", selected);
        }
        return (T) values[index];
    }

    /**
     * The object of a class that was selected.
     *
     * @param <T> the generated class
     * @param type the generated class
     * @return the object; null where an outer join found none
     * @throws QueryException if it was not selected
     */
    public <T> @Nullable T get(Class<T> type) {
        return get(EntityAlias.of(type));
    }

    /**
     * A value by its place.
     *
     * @param index its place, from 0
     * @return the value, or null
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public @Nullable Object get(int index) {
        return values[index];
    }

    /**
     * How many values there are.
     *
     * @return the number
     */
    public int size() {
        return values.length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /**
     * The values, for logs and debuggers.
     *
     * @return their texts
     */
    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
