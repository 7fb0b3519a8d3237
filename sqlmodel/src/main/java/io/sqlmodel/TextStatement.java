package io.sqlmodel;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.Selectable;
import io.sqlmodel.sql.TextChange;
import io.sqlmodel.sql.TextQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the program wrote as SQL. Say what its columns are, in order, to make it a query: an object takes
 * the columns of its class, in the order of its attributes and without deferred ones, as {@code ?} writes them for a model
 * among the arguments. One that writes needs no columns: {@link Session#exec(TextStatement)} gives the number of rows. Immutable.
 */
public final class TextStatement {
    private final String sql;
    private final List<@Nullable Object> arguments;

    TextStatement(String sql, @Nullable Object... arguments) {
        this.sql = sql;
        this.arguments = Collections.unmodifiableList(new ArrayList<@Nullable Object>(Arrays.asList(arguments)));
    }

    /**
     * Adds arguments.
     *
     * @param more values, which are bound, and expressions, models and queries, which are written
     * @return the changed statement
     */
    public TextStatement bind(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(arguments);
        all.addAll(Arrays.asList(more));
        return new TextStatement(sql, all.toArray());
    }

    /**
     * Says that a row is an object.
     *
     * @param <E> the generated class
     * @param type the generated class
     * @return the query
     * @throws QueryException if there is not one argument for each {@code ?}
     */
    public <E> Query<E> columns(Class<E> type) {
        return columns(EntityAlias.of(type));
    }

    /**
     * Says what the column of a row is.
     *
     * @param <A> the type of the value
     * @param selected what the value is: a column or expression of the same type, or an object
     * @return the query
     * @throws QueryException if there is not one argument for each {@code ?}
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // the value is of the type that was said, or null
    public <A> Query<A> columns(Selectable<A> selected) {
        return query(List.of(selected), values -> (A) values[0]);
    }

    /**
     * Says what the columns of a row are.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param first what the first value is
     * @param second what the second value is
     * @return the query
     * @throws QueryException if there is not one argument for each {@code ?}
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was said, or null
    public <A, B> Query<Row2<A, B>> columns(Selectable<A> first, Selectable<B> second) {
        return query(List.of(first, second), values -> new Row2<>((A) values[0], (B) values[1]));
    }

    /**
     * Says what the columns of a row are.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param first what the first value is
     * @param second what the second value is
     * @param third what the third value is
     * @return the query
     * @throws QueryException if there is not one argument for each {@code ?}
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was said, or null
    public <A, B, C> Query<Row3<A, B, C>> columns(Selectable<A> first, Selectable<B> second, Selectable<C> third) {
        return query(List.of(first, second, third), values -> new Row3<>((A) values[0], (B) values[1], (C) values[2]));
    }

    /**
     * Says what the columns of a row are.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param first what the first value is
     * @param second what the second value is
     * @param third what the third value is
     * @param fourth what the fourth value is
     * @return the query
     * @throws QueryException if there is not one argument for each {@code ?}
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // each value is of the type that was said, or null
    public <A, B, C, D> Query<Row4<A, B, C, D>> columns(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth) {
        return query(
                List.of(first, second, third, fourth),
                values -> new Row4<>((A) values[0], (B) values[1], (C) values[2], (D) values[3]));
    }

    /**
     * Says what the columns of a row are.
     *
     * @param selected what each value is
     * @return the query
     * @throws QueryException if there is not one argument for each {@code ?}
     */
    public Query<Row> columns(List<? extends Selectable<?>> selected) {
        return query(selected, values -> new Row(selected, values));
    }

    /** As a statement that writes. */
    TextChange change() {
        return TextChange.of(sql, arguments.toArray());
    }

    private <R> Query<R> query(List<? extends Selectable<?>> selected, Function<@Nullable Object[], R> maker) {
        return TextQuery.of(sql, arguments.toArray(), selected, maker);
    }

    /**
     * The SQL.
     *
     * @return the SQL as the program wrote it, without values
     */
    @Override
    public String toString() {
        return sql;
    }
}
