package io.sqlmodel;

import io.sqlmodel.sql.Condition;
import io.sqlmodel.sql.Expression;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Three values that are compared together. Made by {@code SqlModel.tuple}.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public final class Tuple3<A, B, C> {
    private final Tuple tuple;

    Tuple3(Expression<A> first, Expression<B> second, Expression<C> third) {
        this.tuple = Tuple.of(first, second, third);
    }

    /**
     * Equal to a row.
     *
     * @param first the first value
     * @param second the second value
     * @param third the third value
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if one of them is null
     */
    public Condition eq(A first, B second, C third) {
        return in(List.of(new Row3<>(first, second, third)));
    }

    /**
     * Equal to one of several rows; never true for none.
     *
     * @param rows the rows
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if one of their values is null
     */
    public Condition in(Collection<Row3<A, B, C>> rows) {
        return tuple.in(false, lists(rows));
    }

    /**
     * Equal to one of the rows that a query returns.
     *
     * @param query the query
     * @return the condition
     */
    public Condition in(Query<Row3<A, B, C>> query) {
        return tuple.in(false, query);
    }

    /**
     * Equal to none of several rows; true for none, unless one of the values is NULL.
     *
     * @param rows the rows
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if one of their values is null
     */
    public Condition notIn(Collection<Row3<A, B, C>> rows) {
        return tuple.in(true, lists(rows));
    }

    /**
     * Equal to none of the rows that a query returns.
     *
     * @param query the query
     * @return the condition
     */
    public Condition notIn(Query<Row3<A, B, C>> query) {
        return tuple.in(true, query);
    }

    private static <A, B, C> List<List<@Nullable Object>> lists(Collection<Row3<A, B, C>> rows) {
        return rows.stream()
                .map(row -> Arrays.<@Nullable Object>asList(row.first(), row.second(), row.third()))
                .toList();
    }

    @Override
    public String toString() {
        return tuple.toString();
    }
}
