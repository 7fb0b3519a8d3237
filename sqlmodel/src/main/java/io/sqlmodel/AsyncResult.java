package io.sqlmodel;

import io.sqlmodel.async.Items;
import io.sqlmodel.async.RowPublisher;
import io.sqlmodel.async.SessionStage;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What a query of an async session gives: its rows as stages.
 *
 * <pre>{@code
 * session.exec(select(Hero.class)).all()
 *     .thenAccept(heroes -> ...);
 * }</pre>
 *
 * <p>It is a stage itself, done when the query has run: {@code exec(...).thenCompose(AsyncResult::all)} says the same, and
 * {@code exec(...).thenCompose(result -> ...)} may ask it several times.
 *
 * @param <T> what each row is
 */
public final class AsyncResult<T extends @Nullable Object> extends ForwardingStage<AsyncResult<T>> {
    private final AsyncSession session;
    private final SessionStage<AsyncResult<T>> executed;
    private final AtomicBoolean published = new AtomicBoolean();
    private @Nullable Result<T> result;
    private boolean whole;

    AsyncResult(AsyncSession session, Function<Session, Result<T>> query) {
        this.session = session;
        this.executed = session.read("exec", sync -> {
            Result<T> rows = query.apply(sync);
            if (ready(rows)) {
                rows.all();
            } else {
                rows.first(); // with what is loaded with it, which nobody else may load
            }
            return this;
        });
    }

    /** From now on there is a result. True if somebody has asked for all of it by then. */
    private synchronized boolean ready(Result<T> rows) {
        result = rows;
        return whole;
    }

    /** The result; null if the query has not run, which reads all rows then if they are asked for. */
    private synchronized @Nullable Result<T> ask(boolean all) {
        whole |= all;
        return result;
    }

    @Override
    CompletionStage<AsyncResult<T>> stage() {
        return executed;
    }

    /** What is read with the query is given with it, also when the session is closed; the rest is read by the session. */
    private <R extends @Nullable Object> CompletionStage<R> then(
            String name, boolean all, Function<Result<T>, ? extends R> rows) {
        Result<T> known = ask(all);
        return known == null || !all || known.isComplete()
                ? executed.thenCall(name, () -> rows.apply(result()))
                : session.read(name, sync -> rows.apply(known));
    }

    private Result<T> result() {
        Result<T> ready = ask(false);
        if (ready == null) {
            Throwable failure = executed.failure();
            throw failure instanceof RuntimeException e ? e : new CompletionException(failure);
        }
        return ready;
    }

    /**
     * The only row, as {@link Result#one()} (cases A23, J07).
     *
     * @return the stage of the row; it fails with a {@link io.sqlmodel.error.NoResultException} if there is none, and with a
     *     {@link io.sqlmodel.error.MultipleResultsException} if there are several
     */
    public CompletionStage<T> one() {
        return then("one", true, Result::one);
    }

    /**
     * The only row, or null, as {@link Result#oneOrNull()} (case J07).
     *
     * @return the stage of the row, or of null if there is none; it fails if there are several
     */
    @SuppressWarnings("NullAway") // the value of the stage may be null
    public CompletionStage<@Nullable T> oneOrNull() {
        return then("oneOrNull", true, Result::oneOrNull);
    }

    /**
     * The only row, if there is one, as {@link Result#optional()}.
     *
     * @return the stage of the row, or of empty if there is none or it is null; it fails if there are several
     */
    public CompletionStage<Optional<@NonNull T>> optional() {
        return then("optional", true, Result::optional);
    }

    /**
     * The first row, as {@link Result#first()}; never an error for want of rows (case A23).
     *
     * @return the stage of the row, or of null if there is none
     */
    @SuppressWarnings("NullAway") // the value of the stage may be null
    public CompletionStage<@Nullable T> first() {
        return then("first", false, Result::first);
    }

    /**
     * All rows, as {@link Result#all()}.
     *
     * @return the stage of the rows in order; not to be changed
     */
    public CompletionStage<List<T>> all() {
        return then("all", true, Result::all);
    }

    /**
     * Does something with one row after the other, as {@link Result#stream()} gives them: on the session's thread, where lazy
     * loads are allowed, and part by part, so that a result of any size needs little memory. Such a result can be asked for
     * its rows once.
     *
     * @param action is called once a row; it may block, and must not use the async session
     * @return the stage of the end
     */
    public CompletionStage<Void> forEach(Consumer<? super T> action) {
        return session.step("forEach", sync -> {
            try (var rows = result().stream()) {
                rows.forEach(action);
            }
        });
    }

    /**
     * The rows, published one after the other as a subscriber asks for them. Of a large result each 500 rows, or as many as
     * {@code yieldPer} says, are read together with what is loaded eagerly, and when all of them are published and more are wanted:
     * a result of any size needs little memory (case E15). There can be one subscriber, and the result cannot be used otherwise.
     *
     * <p>The session can be used meanwhile, also by what the subscriber does; when its transaction ends, reading on is an error. To
     * cancel the subscription before the query has run cancels the query, as to cancel its stage does. Later it releases what
     * is not read, and the transaction goes on.
     *
     * @return the publisher; its subscriber is told errors as they are, and an {@link io.sqlmodel.error.InvalidStateException} if
     *     a row is null
     */
    @SuppressWarnings("NullAway") // a row that is null ends it
    public Flow.Publisher<@NonNull T> publisher() {
        return publisher(() -> (part, last) -> part.iterator());
    }

    /**
     * The rows, published as {@link #publisher()} does, several at a time (case I08).
     *
     * @param size how many rows a list has, at least 1; the last one may have fewer
     * @return the publisher of the lists, which are not to be changed
     * @throws io.sqlmodel.error.QueryException if the size is less than 1
     */
    public Flow.Publisher<List<T>> partitions(int size) {
        if (size < 1) {
            throw new QueryException(QueryMessage.YIELD_PER, size);
        }
        return publisher(() -> Items.partitions(size));
    }

    private <I> Flow.Publisher<I> publisher(Supplier<Items<T, I>> items) {
        return new RowPublisher<>(
                () -> {
                    boolean taken = published.getAndSet(true);
                    InvalidStateException refusal =
                            taken ? new InvalidStateException(LoadMessage.STREAMED, this) : null;
                    return session.parts(sync -> result(), executed, refusal);
                },
                items);
    }

    /**
     * The result, for logs and debuggers.
     *
     * @return the query, once it has run
     */
    @Override
    public String toString() {
        Result<T> ready = ask(false);
        return ready == null ? "rows of a query that has not run" : ready.toString();
    }
}
