package io.sqlmodel;

import io.sqlmodel.sql.RowSelect;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.SelectBody;
import org.jspecify.annotations.Nullable;

/**
 * A query of six objects or values a row.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 */
public final class Select6<A, B, C, D, E, F> extends RowSelect<Row6<A, B, C, D, E, F>, Select6<A, B, C, D, E, F>> {
    Select6(SelectBody body) {
        super(body);
    }

    @Override
    protected Select6<A, B, C, D, E, F> withBody(SelectBody changed) {
        return new Select6<>(changed);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was selected, or null
    public Row6<A, B, C, D, E, F> row(@Nullable Object[] values) {
        return new Row6<>((A) values[0], (B) values[1], (C) values[2], (D) values[3], (E) values[4], (F) values[5]);
    }

    /**
     * Makes something of the values of each row, for example a record by its constructor.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return the changed query
     */
    public <V> Select<V> map(
            Row6.Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends V> mapper) {
        return map(row -> row.map(mapper));
    }
}
