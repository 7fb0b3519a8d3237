package io.sqlmodel.engine;

import io.sqlmodel.compile.Compiler;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.event.LazyLoadListener;
import io.sqlmodel.event.StatementListener;
import io.sqlmodel.event.TransactionListener;
import io.sqlmodel.type.Codecs;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One database with its connections: what an engine holds. Thread-safe. */
public final class Database implements AutoCloseable {
    static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final DatabaseOptions options;
    private final Compiler compiler;
    private final ConnectionSource source;
    private final ConnectionSource readers;
    private final ErrorTranslator errors;
    private final Canceller canceller = new Canceller();
    private final SqlLog log;
    private final List<StatementListener> statementListeners = new CopyOnWriteArrayList<>();
    private final List<LazyLoadListener> lazyLoadListeners = new CopyOnWriteArrayList<>();
    private final List<TransactionListener> transactionListeners = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    private Database(DatabaseOptions options) throws SQLException {
        this.options = options;
        this.compiler = new Compiler(options.dialect());
        this.errors = new ErrorTranslator(
                options.dialect().errors(), new ConstraintNames(compiler::table), options.logParameters());
        this.log = new SqlLog(options.logSql());
        ServiceLoader.load(StatementListener.class).forEach(this::addListener);
        this.source = ConnectionSource.of(options);
        this.readers = options.replicas().isEmpty() ? source : new ReplicaConnections(source, options.ofReplicas());
    }

    /**
     * Opens a database: finds its driver, and opens a first connection.
     *
     * @param options how it is reached and used
     * @return the database
     * @throws ConnectionException if there is no driver, the URL asks for what cannot be, or no connection can be opened
     */
    public static Database open(DatabaseOptions options) {
        String refusal = options.dialect().connections().refusal(options.url());
        if (refusal != null) {
            throw new ConnectionException(EngineMessage.BAD_OPTION, "The URL", options.name(), refusal);
        }
        try {
            return new Database(options);
        } catch (SQLException e) {
            throw cannotConnect(e, options);
        }
    }

    /**
     * Takes a connection for one transaction, and waits for one if all are in use.
     *
     * @param readOnly whether the database shall refuse changes; then it is a replica if there is one
     * @return the connection, to be closed
     * @throws ConnectionException if none becomes free in time, or none can be opened
     * @throws InvalidStateException if the database is closed
     */
    public DatabaseConnection connect(boolean readOnly) {
        return connect(TransactionOptions.DEFAULT.readOnly(readOnly), null);
    }

    /**
     * Takes a connection for one transaction, and waits for one if all are in use.
     *
     * @param wanted how the transaction shall run; what that leaves open is as the engine's options say
     * @param cancellation by what the wait, and what is done on the connection, can be cancelled; null for nothing
     * @return the connection, to be closed
     * @throws ConnectionException if none becomes free in time, or none can be opened
     * @throws DatabaseException if it was cancelled
     * @throws InvalidStateException if the database is closed
     */
    public DatabaseConnection connect(TransactionOptions wanted, @Nullable Cancellation cancellation) {
        if (closed) {
            throw new InvalidStateException(EngineMessage.ENGINE_CLOSED, url());
        }
        try {
            DatabaseConnection connection = new DatabaseConnection(
                    this, take(wanted.readOnly() ? readers : source, cancellation), wanted.or(options.transactions()));
            connection.cancelledBy(cancellation);
            return connection;
        } catch (SQLException e) {
            if (cancellation != null) {
                cancellation.check();
            }
            throw closed ? new InvalidStateException(EngineMessage.ENGINE_CLOSED, url()) : noConnection(e);
        }
    }

    /**
     * How many transactions there can be at a time.
     *
     * @param readOnly whether of those that only read, on replicas if there are any
     * @return the number of connections
     */
    public int connections(boolean readOnly) {
        return readOnly && !options.replicas().isEmpty()
                ? options.ofReplicas().stream()
                        .mapToInt(DatabaseOptions::connections)
                        .sum()
                : options.connections();
    }

    /**
     * How long one who wants a connection waits.
     *
     * @return milliseconds
     */
    public long connectionTimeoutMillis() {
        return options.timeoutMillis();
    }

    /**
     * What one is told who has waited for a connection for too long.
     *
     * @return the error, which says who has them
     */
    public ConnectionException noFreeConnection() {
        long timeout = options.timeoutMillis();
        List<Lease> lent = lent();
        return options.livesInConnection()
                ? new ConnectionException(EngineMessage.MEMORY_IN_USE, url(), timeout, users(lent))
                : new ConnectionException(
                        EngineMessage.NO_FREE_CONNECTION,
                        url(),
                        timeout,
                        lent.size(),
                        options.connections(),
                        users(lent));
    }

    /** A thread that waits for the pool is interrupted if it is cancelled, and is not interrupted any more then. */
    private static Lease take(ConnectionSource source, @Nullable Cancellation cancellation) throws SQLException {
        if (cancellation == null) {
            return source.take();
        }
        Thread waiting = Thread.currentThread();
        cancellation.enter(waiting::interrupt);
        Lease lease;
        try {
            lease = source.take();
        } finally {
            if (cancellation.exit()) {
                Thread.interrupted();
            }
        }
        if (cancellation.isCancelled()) {
            lease.giveBack(false);
            cancellation.check();
        }
        return lease;
    }

    /**
     * Something that can be cancelled by other threads.
     *
     * @return a new one, which is not cancelled
     */
    public Cancellation cancellation() {
        return new Cancellation(canceller);
    }

    /** The pool reports both with one exception, and the reason why it could not open one as its cause. */
    private SqlModelException noConnection(SQLException e) {
        if (e.getCause() instanceof SQLException cause) {
            return cannotConnect(cause, options);
        }
        if (options.dataSource() != null) {
            return cannotConnect(e, options);
        }
        return noFreeConnection();
    }

    private static ConnectionException cannotConnect(SQLException e, DatabaseOptions options) {
        String words = Urls.withoutPassword(String.valueOf(e.getMessage()));
        return new ConnectionException(e, EngineMessage.CANNOT_CONNECT, options.name(), words);
    }

    /** What is on loan, of replicas and of the primary. */
    private List<Lease> lent() {
        return readers.lent().toList();
    }

    private static String users(List<Lease> lent) {
        return lent.stream().map(Lease::user).collect(Collectors.joining(", "));
    }

    /**
     * The dialect.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return options.dialect();
    }

    /**
     * How values are read and bound.
     *
     * @return the dialect's codecs
     */
    public Codecs codecs() {
        return options.dialect().codecs();
    }

    /**
     * Makes and keeps SQL texts.
     *
     * @return the only compiler of this database
     */
    public Compiler compiler() {
        return compiler;
    }

    /**
     * The URL, to be shown.
     *
     * @return the URL without passwords
     */
    public String url() {
        return options.name();
    }

    /**
     * How many connections are in use.
     *
     * @return the number of transactions that are open now
     */
    public int connectionsInUse() {
        return lent().size();
    }

    /**
     * Lets a listener hear of each statement from now on, of lazy loads if it is a {@link LazyLoadListener}, and of
     * transactions if it is a {@link TransactionListener}.
     *
     * @param listener the listener
     */
    public void addListener(StatementListener listener) {
        statementListeners.add(listener);
        if (listener instanceof LazyLoadListener hearsMore) {
            lazyLoadListeners.add(hearsMore);
        }
        if (listener instanceof TransactionListener hearsMore) {
            transactionListeners.add(hearsMore);
        }
    }

    /**
     * Lets a listener hear no more.
     *
     * @param listener the listener
     */
    public void removeListener(StatementListener listener) {
        statementListeners.remove(listener);
        lazyLoadListeners.removeIf(each -> each == listener);
        transactionListeners.removeIf(each -> each == listener);
    }

    /**
     * Lets a listener hear of each transaction from now on.
     *
     * @param listener the listener
     */
    public void addTransactionListener(TransactionListener listener) {
        transactionListeners.add(listener);
    }

    /**
     * Lets a listener hear no more.
     *
     * @param listener the listener
     */
    public void removeTransactionListener(TransactionListener listener) {
        transactionListeners.remove(listener);
    }

    /**
     * Who hears of lazy loads.
     *
     * @return the listeners, a live view
     */
    public List<LazyLoadListener> lazyLoadListeners() {
        return lazyLoadListeners;
    }

    /**
     * Whether sessions say so when they load the same path lazily again and again.
     *
     * @return true if that was asked for
     */
    public boolean watchesLazyLoads() {
        return options.watchLazyLoads();
    }

    /**
     * Whether it is closed.
     *
     * @return true after {@link #close()}
     */
    public boolean isClosed() {
        return closed;
    }

    DatabaseOptions options() {
        return options;
    }

    ErrorTranslator errors() {
        return errors;
    }

    Canceller canceller() {
        return canceller;
    }

    SqlLog log() {
        return log;
    }

    List<StatementListener> statementListeners() {
        return statementListeners;
    }

    List<TransactionListener> transactionListeners() {
        return transactionListeners;
    }

    /** Closes all connections. If some are in use, a warning says by whom; their transactions are lost. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            List<Lease> left = lent();
            if (!left.isEmpty()) {
                LOG.warn(EngineMessage.CLOSED_IN_USE.format(url(), left.size(), users(left)));
            }
            canceller.close();
            readers.close();
            source.close();
        }
    }
}
