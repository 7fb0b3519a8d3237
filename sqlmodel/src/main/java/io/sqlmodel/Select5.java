package io.sqlmodel;

import io.sqlmodel.sql.RowSelect;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.SelectBody;
import org.jspecify.annotations.Nullable;

/**
 * A query of five objects or values a row.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 */
public final class Select5<A, B, C, D, E> extends RowSelect<Row5<A, B, C, D, E>, Select5<A, B, C, D, E>> {
    Select5(SelectBody body) {
        super(body);
    }

    @Override
    protected Select5<A, B, C, D, E> withBody(SelectBody changed) {
        return new Select5<>(changed);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was selected, or null
    public Row5<A, B, C, D, E> row(@Nullable Object[] values) {
        return new Row5<>((A) values[0], (B) values[1], (C) values[2], (D) values[3], (E) values[4]);
    }

    /**
     * Makes something of the values of each row, for example a record by its constructor.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return the changed query
     */
    public <V> Select<V> map(Row5.Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? extends V> mapper) {
        return map(row -> row.map(mapper));
    }
}
