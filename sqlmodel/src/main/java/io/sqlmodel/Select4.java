package io.sqlmodel;

import io.sqlmodel.sql.RowSelect;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.SelectBody;
import org.jspecify.annotations.Nullable;

/**
 * A query of four objects or values a row.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 */
public final class Select4<A, B, C, D> extends RowSelect<Row4<A, B, C, D>, Select4<A, B, C, D>> {
    Select4(SelectBody body) {
        super(body);
    }

    @Override
    protected Select4<A, B, C, D> withBody(SelectBody changed) {
        return new Select4<>(changed);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was selected, or null
    public Row4<A, B, C, D> row(@Nullable Object[] values) {
        return new Row4<>((A) values[0], (B) values[1], (C) values[2], (D) values[3]);
    }

    /**
     * Makes something of the values of each row, for example a record by its constructor.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return the changed query
     */
    public <V> Select<V> map(Row4.Mapper<? super A, ? super B, ? super C, ? super D, ? extends V> mapper) {
        return map(row -> row.map(mapper));
    }
}
