package io.sqlmodel;

import io.sqlmodel.sql.RowSelect;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.SelectBody;
import org.jspecify.annotations.Nullable;

/**
 * A query of eight objects or values a row.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 * @param <H> the type of the eighth value
 */
public final class Select8<A, B, C, D, E, F, G, H>
        extends RowSelect<Row8<A, B, C, D, E, F, G, H>, Select8<A, B, C, D, E, F, G, H>> {
    Select8(SelectBody body) {
        super(body);
    }

    @Override
    protected Select8<A, B, C, D, E, F, G, H> withBody(SelectBody changed) {
        return new Select8<>(changed);
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was selected, or null
    public Row8<A, B, C, D, E, F, G, H> row(@Nullable Object[] values) {
        return new Row8<>(
                (A) values[0],
                (B) values[1],
                (C) values[2],
                (D) values[3],
                (E) values[4],
                (F) values[5],
                (G) values[6],
                (H) values[7]);
    }

    /**
     * Makes something of the values of each row, for example a record by its constructor.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return the changed query
     */
    public <V> Select<V> map(
            Row8.Mapper<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? extends V>
                    mapper) {
        return map(row -> row.map(mapper));
    }
}
