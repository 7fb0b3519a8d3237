package io.sqlmodel;

import io.sqlmodel.sql.RowSelect;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.SelectBody;
import org.jspecify.annotations.Nullable;

/**
 * A query of seven objects or values a row.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 */
public final class Select7<A, B, C, D, E, F, G>
        extends RowSelect<Row7<A, B, C, D, E, F, G>, Select7<A, B, C, D, E, F, G>> {
    Select7(SelectBody body) {
        super(body);
    }

    @Override
    protected Select7<A, B, C, D, E, F, G> withBody(SelectBody changed) {
        return new Select7<>(changed);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was selected, or null
    public Row7<A, B, C, D, E, F, G> row(@Nullable Object[] values) {
        return new Row7<>((A) values[0], (B) values[1], (C) values[2], (D) values[3], (E) values[4], (F) values[5], (G)
                values[6]);
    }

    /**
     * Makes something of the values of each row, for example a record by its constructor.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return the changed query
     */
    public <V> Select<V> map(
            Row7.Mapper<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends V>
                    mapper) {
        return map(row -> row.map(mapper));
    }
}
