package io.sqlmodel;

import io.sqlmodel.async.AsyncRetry;
import io.sqlmodel.dialect.Isolation;
import io.sqlmodel.engine.Retry;
import io.sqlmodel.engine.TransactionOptions;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs transactions, and runs those again that lose to others. Made by {@link Engine#retrying(int)}. Thread-safe. */
public final class TransactionRunner {
    private final Engine engine;
    private final int times;
    private final TransactionOptions options;

    TransactionRunner(Engine engine, int times, TransactionOptions options) {
        this.engine = engine;
        this.times = times;
        this.options = options;
    }

    /**
     * The same with transactions of another isolation.
     *
     * <pre>{@code
     * engine.retrying(5).isolation(Isolation.SERIALIZABLE).transaction(session -> { ... });
     * }</pre>
     *
     * @param isolation the level; a database that lacks it uses a stricter one
     * @return runs such transactions
     */
    public TransactionRunner isolation(Isolation isolation) {
        return new TransactionRunner(engine, times, options.isolation(isolation));
    }

    /**
     * The same with a limit for each statement, as {@link Session.Builder#statementTimeout(Duration)} sets it.
     *
     * @param timeout to the millisecond; zero for no limit
     * @return runs such transactions
     * @throws io.sqlmodel.error.InvalidStateException if it is negative
     */
    public TransactionRunner statementTimeout(Duration timeout) {
        return new TransactionRunner(engine, times, options.statementTimeout(timeout));
    }

    /**
     * Opens a session, does the work, commits and closes. If the work or the commit fails, everything is rolled back.
     * After a serialization failure, a deadlock or a lock timeout, at the commit too, it is done again from the start, with
     * a new session and after a random pause, which grows.
     *
     * @param <T> what the work gives
     * @param work the work; whatever it does besides using its session should bear repetition
     * @return what the work gave when it was committed
     * @throws io.sqlmodel.error.SerializationException if the last attempt lost too; its message says how many there were
     */
    @SuppressWarnings("overloads") // a lambda with a value fits here first, one without only there
    public <T extends @Nullable Object> T transaction(SessionWork<T> work) {
        return Retry.run(times, () -> {
            try (Session session = Session.builder(engine).transactions(options).open()) {
                T result = work.run(session);
                session.commit();
                return result;
            }
        });
    }

    /**
     * Does the same without keeping the caller waiting: opens an async session, does the work, commits when its stage is done,
     * and closes. After a serialization failure, a deadlock or a lock timeout it is done again from the start, with a new
     * session and after a random pause, which grows; the first time by the caller, later on a thread of the engine's.
     *
     * @param <T> what the work gives
     * @param work the work; whatever it does besides using its session should bear repetition
     * @return the outcome of the work's stage, once it is committed; it fails with a
     *     {@link io.sqlmodel.error.SerializationException} if the last attempt lost too
     */
    public <T extends @Nullable Object> CompletionStage<T> transactionAsync(
            Function<? super AsyncSession, ? extends @Nullable CompletionStage<T>> work) {
        return AsyncRetry.run(
                engine.asyncThreads(),
                times,
                () -> AsyncSession.builder(engine).transactions(options).with(session -> session.committing(work)));
    }

    /**
     * The same for work that gives nothing back. Several actions are one transaction.
     *
     * @param actions the work, done one after another
     * @throws io.sqlmodel.error.SerializationException if the last attempt lost too
     */
    @SuppressWarnings("overloads") // see above
    public void transaction(SessionAction... actions) {
        transaction(session -> {
            for (SessionAction action : actions) {
                action.run(session);
            }
            return actions.length;
        });
    }
}
