package io.sqlmodel;

import io.sqlmodel.sql.RowSelect;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.SelectBody;
import org.jspecify.annotations.Nullable;

/**
 * A query of three objects or values a row.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public final class Select3<A, B, C> extends RowSelect<Row3<A, B, C>, Select3<A, B, C>> {
    Select3(SelectBody body) {
        super(body);
    }

    @Override
    protected Select3<A, B, C> withBody(SelectBody changed) {
        return new Select3<>(changed);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was selected, or null
    public Row3<A, B, C> row(@Nullable Object[] values) {
        return new Row3<>((A) values[0], (B) values[1], (C) values[2]);
    }

    /**
     * Makes something of the values of each row, for example a record by its constructor.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return the changed query
     */
    public <V> Select<V> map(Row3.Mapper<? super A, ? super B, ? super C, ? extends V> mapper) {
        return map(row -> row.map(mapper));
    }
}
