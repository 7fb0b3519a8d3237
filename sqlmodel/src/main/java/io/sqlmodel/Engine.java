package io.sqlmodel;

import io.sqlmodel.async.AsyncOptions;
import io.sqlmodel.async.AsyncThreads;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.engine.Database;
import io.sqlmodel.engine.TransactionOptions;
import io.sqlmodel.event.StatementListener;
import org.jspecify.annotations.Nullable;

/**
 * A database and its connections: made once, used by all threads, closed at the end.
 *
 * <pre>{@code
 * Engine engine = Engine.create("jdbc:sqlite:heroes.db");
 * }</pre>
 *
 * <p>SQLite: foreign keys are enforced on every connection, whatever the URL says. A database in memory
 * ({@code jdbc:sqlite::memory:}) lives in the engine's only connection, for as long as the engine is open; a second
 * session waits until the first one's transaction is over.
 */
public final class Engine implements AutoCloseable {
    private final Database database;
    private final AsyncThreads asyncThreads;

    Engine(Database database, AsyncOptions async) {
        this.database = database;
        this.asyncThreads = new AsyncThreads(database, async);
    }

    /**
     * An engine with all options as they are by default. A first connection is opened at once.
     *
     * @param url the JDBC URL
     * @return the engine
     * @throws io.sqlmodel.error.ConnectionException if no dialect or driver knows the URL, or no connection can be opened
     */
    public static Engine create(String url) {
        return builder(url).build();
    }

    /**
     * An engine with options.
     *
     * @param url the JDBC URL
     * @return the options, completed by {@link EngineBuilder#build()}
     */
    public static EngineBuilder builder(String url) {
        return new EngineBuilder(url);
    }

    /**
     * Opens a session, does the work, commits and closes. If the work or the commit fails, everything is rolled back.
     *
     * <pre>{@code
     * Hero hero = engine.transaction(session -> session.getOne(Hero.class, 1L));
     * }</pre>
     *
     * <p>Work that gives nothing back is written in braces, unless its only call gives something:
     *
     * <pre>{@code
     * engine.transaction(session -> session.add(hero));
     * engine.transaction(session -> {
     *     heroes.save(session, hero);
     * });
     * }</pre>
     *
     * <p>What the work or the commit throws is thrown on. Objects that the work gives back are detached: what was loaded of
     * them stays readable.
     *
     * @param <T> what the work gives
     * @param work the work
     * @return what the work gave
     */
    @SuppressWarnings("overloads") // a lambda with a value fits here first, one without only there
    public <T extends @Nullable Object> T transaction(SessionWork<T> work) {
        return retrying(0).transaction(work);
    }

    /**
     * The same for work that gives nothing back. Several actions are one transaction. (They are variable so that the
     * compiler can tell the two methods apart by the lambda alone.)
     *
     * @param actions the work, done one after another
     */
    @SuppressWarnings("overloads") // see above
    public void transaction(SessionAction... actions) {
        retrying(0).transaction(actions);
    }

    /**
     * Transactions that run again after a serialization failure, a deadlock or a lock timeout.
     *
     * <pre>{@code
     * engine.retrying(3).transaction(session -> {
     *     session.getOne(Account.class, 1L).withdraw(amount);
     * });
     * }</pre>
     *
     * @param times how often at most, after the first time
     * @return runs transactions
     * @throws io.sqlmodel.error.InvalidStateException if {@code times} is negative
     */
    public TransactionRunner retrying(int times) {
        return new TransactionRunner(this, EngineBuilder.atLeast(0, "retrying", times), TransactionOptions.DEFAULT);
    }

    /**
     * Lets a listener hear of each statement from now on, on all sessions; of transactions and lazy loads as well if it
     * is a {@link io.sqlmodel.event.TransactionListener} or a {@link io.sqlmodel.event.LazyLoadListener}.
     *
     * @param listener the listener, thread-safe
     */
    public void addListener(StatementListener listener) {
        database.addListener(listener);
    }

    /**
     * Lets a listener hear no more. One that is not listening is ignored.
     *
     * @param listener the listener
     */
    public void removeListener(StatementListener listener) {
        database.removeListener(listener);
    }

    /**
     * Lets a listener hear of each statement for a while.
     *
     * <pre>{@code
     * try (Engine.Listening off = engine.listen(event -> System.out.println(event.sql()))) {
     *     ...
     * }
     * }</pre>
     *
     * @param listener the listener, thread-safe
     * @return ends the listening when it is closed
     */
    public Listening listen(StatementListener listener) {
        database.addListener(listener);
        return () -> database.removeListener(listener);
    }

    /**
     * The URL, to be shown.
     *
     * @return the URL without passwords
     */
    public String url() {
        return database.url();
    }

    /**
     * What the database can do and how it spells it, for example for {@link Metadata#ddl(Dialect)}.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return database.dialect();
    }

    /**
     * How many transactions are open now. After all sessions are closed it is 0.
     *
     * @return the number of connections in use
     */
    public int connectionsInUse() {
        return database.connectionsInUse();
    }

    /**
     * What lies beneath: connections without sessions.
     *
     * @return the database
     */
    Database database() {
        return database;
    }

    /**
     * Where the operations of async sessions run.
     *
     * @return the threads, started when they are needed
     */
    AsyncThreads asyncThreads() {
        return asyncThreads;
    }

    /**
     * Closes all connections. Transactions that are still open are lost, and a warning in the log says whose; what their
     * sessions do next is an {@link io.sqlmodel.error.InvalidStateException}. May be called again.
     */
    @Override
    public void close() {
        database.close();
        asyncThreads.close();
    }

    /** The URL without passwords. */
    @Override
    public String toString() {
        return "Engine[" + url() + "]";
    }

    /** A listener that listens until this is closed. */
    @FunctionalInterface
    public interface Listening extends AutoCloseable {
        /** Lets the listener hear no more. */
        @Override
        void close();
    }
}
