package io.sqlmodel;

import io.sqlmodel.sql.RowSelect;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.SelectBody;
import org.jspecify.annotations.Nullable;

/**
 * A query of two objects or values a row.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public final class Select2<A, B> extends RowSelect<Row2<A, B>, Select2<A, B>> {
    Select2(SelectBody body) {
        super(body);
    }

    @Override
    protected Select2<A, B> withBody(SelectBody changed) {
        return new Select2<>(changed);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was selected, or null
    public Row2<A, B> row(@Nullable Object[] values) {
        return new Row2<>((A) values[0], (B) values[1]);
    }

    /**
     * Makes something of the values of each row, for example a record by its constructor.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return the changed query
     */
    public <V> Select<V> map(Row2.Mapper<? super A, ? super B, ? extends V> mapper) {
        return map(row -> row.map(mapper));
    }
}
