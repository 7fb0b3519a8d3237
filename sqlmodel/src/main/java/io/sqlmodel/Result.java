package io.sqlmodel;

import io.sqlmodel.error.MultipleResultsException;
import io.sqlmodel.error.NoResultException;
import io.sqlmodel.error.QueryMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What a query gave: its rows in order, all of them read. A row is an object for {@code select(Hero.class)}, a value for
 * {@code select(Hero.name)}, and a {@link Row2} and so on for several; it is null where the database gave NULL.
 *
 * @param <T> what each row is
 */
public final class Result<T extends @Nullable Object> implements Iterable<T> {
    private final List<T> rows;
    private final String sql;

    /**
     * A result.
     *
     * @param rows the rows, not copied
     * @param sql the statement, for messages
     */
    Result(List<T> rows, String sql) {
        this.rows = rows;
        this.sql = sql;
    }

    /**
     * The only row (cases A23, J07).
     *
     * @return the row
     * @throws NoResultException if there is none
     * @throws MultipleResultsException if there are several
     */
    public T one() {
        if (rows.isEmpty()) {
            throw new NoResultException(QueryMessage.NO_ROW, sql);
        }
        return atMostOne("one()").get(0);
    }

    /**
     * The only row, or null (case J07).
     *
     * @return the row, or null if there is none
     * @throws MultipleResultsException if there are several
     */
    public @Nullable T oneOrNull() {
        return atMostOne("oneOrNull()").isEmpty() ? null : rows.get(0);
    }

    /**
     * The only row, if there is one.
     *
     * @return the row, or empty if there is none or it is null
     * @throws MultipleResultsException if there are several
     */
    public Optional<@NonNull T> optional() {
        return atMostOne("optional()").isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    /**
     * The first row; never an error (case A23).
     *
     * @return the row, or null if there is none
     */
    public @Nullable T first() {
        return rows.isEmpty() ? null : rows.get(0);
    }

    /**
     * All rows.
     *
     * @return the rows in order; not to be changed
     */
    public List<T> all() {
        return Collections.unmodifiableList(rows);
    }

    /**
     * The rows one after the other.
     *
     * @return a stream of them in order
     */
    public Stream<T> stream() {
        return rows.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return all().iterator();
    }

    /**
     * The result with each row turned into something else.
     *
     * @param <R> what each row becomes
     * @param mapper called once a row, at once
     * @return the new result
     */
    public <R extends @Nullable Object> Result<R> map(Function<? super T, ? extends R> mapper) {
        List<R> mapped = new ArrayList<>(rows.size());
        rows.stream().map(mapper).forEach(mapped::add);
        return new Result<>(mapped, sql);
    }

    private List<T> atMostOne(String call) {
        if (rows.size() > 1) {
            throw new MultipleResultsException(QueryMessage.SEVERAL_ROWS, call, rows.size(), sql);
        }
        return rows;
    }

    /**
     * The rows, for logs and debuggers.
     *
     * @return their number and the query
     */
    @Override
    public String toString() {
        return rows.size() + " row(s) of " + sql;
    }
}
