package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import java.util.function.Function;

/**
 * Anything that returns rows and can be part of another query: a {@link Select}, or several of them put together by
 * UNION and the like.
 *
 * @param <R> what a row becomes
 */
public abstract sealed class Query<R> extends Statement implements RowSource<R>
        permits Select, CompoundSelect, TextQuery {
    Query() {}

    /**
     * Makes something else of each row.
     *
     * @param <V> what is made
     * @param mapper makes it
     * @return the changed query
     */
    public abstract <V> Query<V> map(Function<? super R, ? extends V> mapper);

    /**
     * What was said about loading relationships.
     *
     * @return the options, in the order they were given
     */
    public abstract List<LoaderOption<?, ?>> loaderOptions();

    /**
     * How the query is run.
     *
     * @return what was said, or the default
     */
    public ExecutionOptions executionOptions() {
        return ExecutionOptions.DEFAULT;
    }

    /** The same query with more options; those of all parts of a union. */
    abstract Query<R> plusOptions(LoaderOption<?, ?>... options);

    /** The same query with more said about how it is run. */
    abstract Query<R> plusExecutionOptions(ExecutionOption... options);

    /** Whether {@link #map} makes the rows, so that they are not what the database returns. */
    abstract boolean isMapped();

    /** Walks the query with its columns under these names. */
    abstract void walk(Pass pass, List<String> names);

    /** Whether it can stand between UNION and the like as it is. */
    abstract boolean isPlain();

    /**
     * The query as a table in FROM or JOIN of another one.
     *
     * @param name the table's name there
     * @return the table; its columns by {@link QueryTable#column(Expression)}
     */
    public final Subquery as(String name) {
        return new Subquery(name, this, Outputs.of(this));
    }

    /**
     * The query as a value: that of its only row, NULL if it has none. It may name tables of the query around it.
     *
     * @return the value
     * @throws QueryException if a row is not one value of that type
     */
    public final ComparableExpression<R> asScalar() {
        Expression<?> value = oneValue("asScalar()");
        @SuppressWarnings("unchecked") // the one value of a row is what the row becomes
        Expression<R> typed = (Expression<R>) value;
        return new Value<>(pass -> Compound.parenthesised(this, pass), typed.type());
    }

    /** The only value of a row. */
    final Expression<?> oneValue(String use) {
        if (selected().size() == 1 && !isMapped() && selected().get(0) instanceof Expression<?> value) {
            return value;
        }
        throw new QueryException(QueryMessage.NOT_ONE_VALUE, use, isMapped() ? "rows made by map(...)" : selected());
    }

    /**
     * The rows of this and another query, each once (UNION).
     *
     * @param other a query of the same types
     * @return the rows of both
     * @throws QueryException if it does not return the same types
     */
    public final CompoundSelect<R> union(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.UNION, other);
    }

    /**
     * The rows of this and another query (UNION ALL).
     *
     * @param other a query of the same types
     * @return the rows of both
     * @throws QueryException if it does not return the same types
     */
    public final CompoundSelect<R> unionAll(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.UNION_ALL, other);
    }

    /**
     * The rows that another query returns as well, each once (INTERSECT).
     *
     * @param other a query of the same types
     * @return the rows that are in both
     * @throws QueryException if it does not return the same types
     */
    public final CompoundSelect<R> intersect(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.INTERSECT, other);
    }

    /**
     * The rows that another query does not return, each once (EXCEPT).
     *
     * @param other a query of the same types
     * @return the rows that are only in this one
     * @throws QueryException if it does not return the same types
     */
    public final CompoundSelect<R> except(Query<? extends R> other) {
        return CompoundSelect.of(this, SetOperator.EXCEPT, other);
    }
}
