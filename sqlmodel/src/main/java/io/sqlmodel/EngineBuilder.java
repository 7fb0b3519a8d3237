package io.sqlmodel;

import io.sqlmodel.async.AsyncOptions;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.Dialects;
import io.sqlmodel.dialect.Isolation;
import io.sqlmodel.engine.Database;
import io.sqlmodel.engine.DatabaseOptions;
import io.sqlmodel.engine.TransactionOptions;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.event.StatementListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The options of an {@link Engine}. Not thread-safe. */
public final class EngineBuilder {
    /** The pool does not wait for less. */
    private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(250);

    private final String url;
    private final Map<String, String> properties = new HashMap<>();
    private final List<StatementListener> listeners = new ArrayList<>();
    private @Nullable Dialect dialect;
    private @Nullable String user;
    private @Nullable String password;
    private @Nullable DataSource dataSource;
    private @Nullable Duration connectionTimeout;
    private int poolSize = 10;
    private int statementCacheSize = 256;
    private int fetchSize;
    private final List<DatabaseOptions.Replica> replicas = new ArrayList<>();
    private TransactionOptions transactions = TransactionOptions.DEFAULT;
    private boolean logSql;
    private boolean logParameters;
    private boolean watchLazyLoads;
    private AsyncOptions async = AsyncOptions.DEFAULT;

    EngineBuilder(String url) {
        this.url =
                String.valueOf((Object) url); // one that the environment should hold may be missing, which SM-1700 says
    }

    /**
     * The user to connect as.
     *
     * @param name the user
     * @return this
     */
    public EngineBuilder user(String name) {
        user = name;
        return this;
    }

    /**
     * The user's password. It appears in no message and no log.
     *
     * @param secret the password
     * @return this
     */
    public EngineBuilder password(String secret) {
        password = secret;
        return this;
    }

    /**
     * A connection property for the driver.
     *
     * @param name the name, as the driver knows it
     * @param value the value
     * @return this
     */
    public EngineBuilder property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    /**
     * The greatest number of connections, and so of transactions at a time. A database in memory has one all the same.
     *
     * @param connections at least 1; 10 by default
     * @return this
     * @throws InvalidStateException if it is less
     */
    public EngineBuilder poolSize(int connections) {
        poolSize = atLeast(1, "poolSize", connections);
        return this;
    }

    /**
     * How long to wait for a connection while all are in use.
     *
     * @param timeout at least 250 ms; 30 seconds by default, and 5 for a database in memory
     * @return this
     * @throws InvalidStateException if it is less
     */
    public EngineBuilder connectionTimeout(Duration timeout) {
        if (timeout.compareTo(SHORTEST_TIMEOUT) < 0) {
            throw new InvalidStateException(
                    EngineMessage.BAD_OPTION, "connectionTimeout", timeout, "it must be at least 250 ms.");
        }
        connectionTimeout = timeout;
        return this;
    }

    /**
     * How many prepared statements each connection keeps for their next use.
     *
     * @param statements at least 0; 256 by default
     * @return this
     * @throws InvalidStateException if it is less
     */
    public EngineBuilder statementCacheSize(int statements) {
        statementCacheSize = atLeast(0, "statementCacheSize", statements);
        return this;
    }

    /**
     * How many rows the driver should fetch at a time, for results that are too large to be fetched at once.
     *
     * @param rows at least 0; 0, the default, leaves it to the driver
     * @return this
     * @throws InvalidStateException if it is less
     */
    public EngineBuilder fetchSize(int rows) {
        fetchSize = atLeast(0, "fetchSize", rows);
        return this;
    }

    /**
     * Lets a listener hear of each statement, on all sessions; of transactions and lazy loads as well if it is a
     * {@link io.sqlmodel.event.TransactionListener} or a {@link io.sqlmodel.event.LazyLoadListener}.
     *
     * @param listener the listener, thread-safe
     * @return this
     */
    public EngineBuilder listener(StatementListener listener) {
        listeners.add(listener);
        return this;
    }

    /**
     * Whether the logger {@code io.sqlmodel.sql} gets statements at level INFO. Otherwise it gets them at DEBUG.
     *
     * @param log true for INFO; false by default
     * @return this
     */
    public EngineBuilder logSql(boolean log) {
        logSql = log;
        return this;
    }

    /**
     * Whether column values may appear in logs and in exceptions. Not for production: logs are read by many.
     *
     * @param log true to show them; false by default
     * @return this
     */
    public EngineBuilder logParameters(boolean log) {
        logParameters = log;
        return this;
    }

    /**
     * Whether a session that loads the same attribute lazily again and again says so in the log: once for each attribute and
     * session, with the line that reads it and the loader option to add. For development, since it looks at the
     * stack.
     *
     * @param watch true to watch; false by default
     * @return this
     */
    public EngineBuilder watchLazyLoads(boolean watch) {
        watchLazyLoads = watch;
        return this;
    }

    /**
     * How far transactions are kept apart from each other, where the session does not say it. Connections are set up so,
     * and it costs a transaction nothing.
     *
     * @param isolation the level; a database that lacks it uses a stricter one. The database's own level by default
     * @return this
     */
    public EngineBuilder isolation(Isolation isolation) {
        transactions = transactions.isolation(isolation);
        return this;
    }

    /**
     * How long each statement may take, where the session does not say it. One that takes longer is cancelled, with an error
     * (SM-1734) that is the same on every database.
     *
     * @param timeout to the millisecond; zero, the default, for no limit
     * @return this
     * @throws InvalidStateException if it is negative
     */
    public EngineBuilder statementTimeout(Duration timeout) {
        transactions = transactions.statementTimeout(timeout);
        return this;
    }

    /**
     * Runs the operations of async sessions on a pool of so many platform threads. Without this each runs on a virtual
     * thread or, on a JDK that has none (before 21), on a pool of one thread for each connection, and at least 4. Threads are
     * started when they are needed, and end after 30 seconds without work. However many there are, no more sessions are in a
     * transaction than there are connections, and with a pool than there are threads.
     *
     * @param threads at least 1; with 1, no callback of a stage may wait for another stage
     * @return this
     * @throws InvalidStateException if it is less
     */
    public EngineBuilder asyncThreads(int threads) {
        async = new AsyncOptions(atLeast(1, "asyncThreads", threads), async.queue(), null);
        return this;
    }

    /**
     * How many operations of async sessions may wait for a thread, and how many for a connection. The stage of the next one
     * fails at once with an error (SM-1717); only what a session does that has a connection already is never refused.
     *
     * @param operations at least 0; 100,000 by default
     * @return this
     * @throws InvalidStateException if it is less
     */
    public EngineBuilder asyncQueue(int operations) {
        async = new AsyncOptions(async.threads(), atLeast(0, "asyncQueue", operations), async.executor());
        return this;
    }

    /**
     * Runs the operations of async sessions on threads of the program, which may block there. It should have a thread for
     * each connection: a session in a transaction that finds no thread keeps its connection meanwhile. What it rejects fails
     * with an error (SM-1717), except what a session does that has a connection already. It is not closed with the engine.
     *
     * @param executor the threads; must not run tasks on the thread that hands them over
     * @return this
     */
    public EngineBuilder asyncExecutor(Executor executor) {
        async = new AsyncOptions(0, async.queue(), executor);
        return this;
    }

    /**
     * The dialect, for a URL that does not tell it.
     *
     * @param rules the dialect
     * @return this
     */
    public EngineBuilder dialect(Dialect rules) {
        dialect = rules;
        return this;
    }

    /**
     * Connections of a pool that exists already. It is not closed with the engine; pool size, timeout, user, password
     * and properties are its own business. The URL still tells the dialect, and names the engine in messages.
     *
     * @param source the pool
     * @return this
     */
    public EngineBuilder dataSource(DataSource source) {
        dataSource = source;
        return this;
    }

    /**
     * Adds a copy of the database that follows it. Sessions opened with {@code readOnly(true)} read from the copies in turn,
     * and from the database itself while none can be reached; all others use the database itself, so that they read
     * what they have written. A copy may lag behind: what another session has just committed may not be there yet.
     *
     * @param replica the copy's JDBC URL; user, password, properties and pool size are the database's
     * @return this
     */
    public EngineBuilder replica(String replica) {
        replicas.add(new DatabaseOptions.Replica(replica, null));
        return this;
    }

    /**
     * Adds a copy of the database that has a pool of its own, as {@link #replica(String)} does.
     *
     * @param replica the copy's connections; the engine does not close them
     * @return this
     */
    public EngineBuilder replica(DataSource replica) {
        replicas.add(new DatabaseOptions.Replica(url, replica));
        return this;
    }

    /**
     * Makes the engine, and opens a first connection.
     *
     * @return the engine
     * @throws ConnectionException if no dialect or driver knows the URL, or no connection can be opened
     */
    public Engine build() {
        Dialect known = dialect != null ? dialect : Dialects.of(url).orElseThrow(this::unknown);
        Database database = Database.open(new DatabaseOptions(
                url,
                known,
                user,
                password,
                Map.copyOf(properties),
                dataSource,
                poolSize,
                connectionTimeout,
                statementCacheSize,
                fetchSize,
                logSql,
                logParameters,
                watchLazyLoads,
                transactions,
                replicas));
        listeners.forEach(database::addListener);
        return new Engine(database, async);
    }

    private ConnectionException unknown() {
        return new ConnectionException(
                EngineMessage.UNKNOWN_DATABASE,
                DatabaseOptions.withoutPassword(url),
                String.join(" or ", Dialects.urlPrefixes()));
    }

    static int atLeast(int least, String option, int value) {
        if (value < least) {
            throw new InvalidStateException(
                    EngineMessage.BAD_OPTION, option, value, "it must be at least " + least + ".");
        }
        return value;
    }
}
