package io.sqlmodel;

import io.sqlmodel.engine.Retry;
import org.jspecify.annotations.Nullable;

/** Runs transactions, and runs those again that lose to others. Made by {@link Engine#retrying(int)}. Thread-safe. */
public final class TransactionRunner {
    private final Engine engine;
    private final int times;

    TransactionRunner(Engine engine, int times) {
        this.engine = engine;
        this.times = times;
    }

    /**
     * Opens a session, does the work, commits and closes. If the work or the commit fails, everything is rolled back.
     * After a serialization failure, a deadlock or a lock timeout it is done again from the start, with a new session.
     *
     * @param <T> what the work gives
     * @param work the work; whatever it does besides using its session should bear repetition
     * @return what the work gave when it was committed
     * @throws io.sqlmodel.error.SerializationException if the last attempt lost too
     */
    @SuppressWarnings("overloads") // a lambda with a value fits here first, one without only there
    public <T extends @Nullable Object> T transaction(SessionWork<T> work) {
        return Retry.run(times, () -> {
            try (Session session = new Session(engine)) {
                T result = work.run(session);
                session.commit();
                return result;
            }
        });
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
