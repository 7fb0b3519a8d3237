package io.sqlmodel;

import io.sqlmodel.error.MultipleResultsException;
import io.sqlmodel.error.NoResultException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.load.ResultRows;
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
 * What a query gave: its rows in order. A row is an object for {@code select(Hero.class)}, a value for
 * {@code select(Hero.name)}, and a {@link Row2} and so on for several; it is null where the database gave NULL.
 *
 * @param <T> what each row is
 */
public final class Result<T extends @Nullable Object> implements Iterable<T> {
    private final ResultRows<T> rows;

    /**
     * A result.
     *
     * @param rows the rows
     */
    Result(ResultRows<T> rows) {
        this.rows = rows;
    }

    /**
     * A result that is read.
     *
     * @param rows the rows, not copied
     * @param sql the statement, for messages
     */
    Result(List<T> rows, String sql) {
        this(new ResultRows.Complete<>(rows, sql));
    }

    /** Whether all rows can be had without the database. */
    boolean isComplete() {
        return rows.isComplete();
    }

    /**
     * The only row (cases A23, J07).
     *
     * @return the row
     * @throws NoResultException if there is none
     * @throws MultipleResultsException if there are several
     */
    public T one() {
        List<T> all = atMostOne("one()");
        if (all.isEmpty()) {
            throw new NoResultException(QueryMessage.NO_ROW, rows.sql());
        }
        return all.get(0);
    }

    /**
     * The only row, or null (case J07).
     *
     * @return the row, or null if there is none
     * @throws MultipleResultsException if there are several
     */
    public @Nullable T oneOrNull() {
        return oneOrNull("oneOrNull()");
    }

    /**
     * The only row, if there is one.
     *
     * @return the row, or empty if there is none or it is null
     * @throws MultipleResultsException if there are several
     */
    public Optional<@NonNull T> optional() {
        return Optional.ofNullable(oneOrNull("optional()"));
    }

    /**
     * The first row; never an error (case A23).
     *
     * @return the row, or null if there is none
     */
    public @Nullable T first() {
        List<T> read = rows.read();
        return read.isEmpty() ? null : read.get(0);
    }

    /**
     * All rows.
     *
     * @return the rows in order; not to be changed
     */
    public List<T> all() {
        return Collections.unmodifiableList(rows.all());
    }

    /**
     * The rows one after the other. Of a large result each 500 rows, or as many as {@code yieldPer} says, are read together
     * with what is loaded eagerly, and objects of earlier rows can be released when nobody holds them: a result of any size
     * needs little memory (case E15). So the result of a query, however large, can be streamed once, and not be used
     * otherwise then; what {@code all()} was called on before stays, and can be streamed as well.
     *
     * <p>What the stream stands on is released at its end, by {@code close()}, and when the transaction ends; use
     * {@code try (Stream<Hero> heroes = ...)} where it may not be read to its end. The session can be used meanwhile:
     * whether rows that are not read yet show what it writes is up to the database. When the transaction ends, by
     * {@code commit()}, {@code rollback()} or {@code close()}, reading on is an error.
     *
     * @return a stream of them in order, not to be read in parallel
     * @throws io.sqlmodel.error.InvalidStateException if it was streamed before
     */
    public Stream<T> stream() {
        return rows.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return all().iterator();
    }

    /**
     * The result with each row turned into something else; all rows are read. {@code select(...).map(...)} does the same
     * for a stream.
     *
     * @param <R> what each row becomes
     * @param mapper called once a row, at once
     * @return the new result
     */
    public <R extends @Nullable Object> Result<R> map(Function<? super T, ? extends R> mapper) {
        List<R> mapped = new ArrayList<>(rows.all().size());
        rows.all().stream().map(mapper).forEach(mapped::add);
        return new Result<>(mapped, rows.sql());
    }

    ResultRows<T> rows() {
        return rows;
    }

    private @Nullable T oneOrNull(String call) {
        List<T> all = atMostOne(call);
        return all.isEmpty() ? null : all.get(0);
    }

    private List<T> atMostOne(String call) {
        List<T> all = rows.all();
        if (all.size() > 1) {
            throw new MultipleResultsException(QueryMessage.SEVERAL_ROWS, call, all.size(), rows.sql());
        }
        return all;
    }

    /**
     * The result, for logs and debuggers.
     *
     * @return the query
     */
    @Override
    public String toString() {
        return "rows of " + rows.sql();
    }
}
