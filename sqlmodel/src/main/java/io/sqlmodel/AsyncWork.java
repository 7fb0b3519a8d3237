package io.sqlmodel;

import io.sqlmodel.unit.SessionOptions;
import io.sqlmodel.unit.UnitOfWork;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The session behind an async one, opened when it is first needed: one that waits for a connection is small. */
final class AsyncWork implements Supplier<UnitOfWork> {
    private final Engine engine;
    private final SessionOptions options;
    private @Nullable Session session;

    AsyncWork(Engine engine, SessionOptions options) {
        this.engine = engine;
        this.options = options;
    }

    /** Not thread-safe: called by one operation after another. */
    private Session session() {
        Session opened = session;
        if (opened == null) {
            opened = new Session(engine, options);
            session = opened;
        }
        return opened;
    }

    @Override
    public UnitOfWork get() {
        return session().unit();
    }

    /** Closes the session, if it was ever opened. */
    @SuppressWarnings("NullAway") // the value of a stage without one
    Void close() {
        if (session != null) {
            session.close();
        }
        return null;
    }

    <T extends @Nullable Object> Supplier<T> does(Function<Session, ? extends T> work) {
        return () -> work.apply(session());
    }

    @SuppressWarnings("NullAway") // the value of a stage without one
    Supplier<Void> runs(Consumer<Session> work) {
        return () -> {
            work.accept(session());
            return null;
        };
    }
}
