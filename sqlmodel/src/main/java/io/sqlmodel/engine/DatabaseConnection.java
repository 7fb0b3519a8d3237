package io.sqlmodel.engine;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.compile.RowBinder;
import io.sqlmodel.dialect.ConnectionRules;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.event.TransactionEvent;
import io.sqlmodel.type.ParameterWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A connection while a transaction lasts: executes statements, and ends the transaction. The transaction begins with
 * the first statement or savepoint. Not thread-safe.
 *
 * <p>What a driver throws is translated here and nowhere else.
 */
public final class DatabaseConnection implements AutoCloseable {
    /** Rows that go to the driver at once. Some drivers keep the room of their largest batch, and clear it each time. */
    private static final int BATCH = 1000;

    /** After these the transaction is over, or what is left of it is not to be relied on, alike on every database. */
    private static final Set<String> ENDING =
            Set.of(EngineMessage.SERIALIZATION.code(), EngineMessage.CANCELLED.code());

    private final Database database;
    private final Lease lease;

    /** What is to be put back; null for nothing. */
    private final @Nullable ConnectionSettings settings;

    /** What stops statements; null as long as nothing can. */
    private @Nullable Cancelling cancelling;

    /** Made for the first result that is not read at once. */
    private List<Cursor> cursors = List.of();

    private int executed;
    private boolean begun;
    private boolean broken;
    private boolean lost;
    private boolean closed;

    DatabaseConnection(Database database, Lease lease, TransactionOptions options) throws SQLException {
        this.database = database;
        this.lease = lease;
        Connection connection = lease.connection();
        ConnectionRules rules = database.dialect().connections();
        long limit = rules.statementTimeout(0) == null ? options.timeoutMillis() : 0;
        this.cancelling = limit == 0 ? null : new Cancelling(rules, connection, database.canceller(), limit);
        this.settings = ConnectionSettings.has(lease.usual(), options)
                ? null
                : new ConnectionSettings(rules, connection, lease.usual());
        try {
            if (settings != null) {
                settings.apply(options);
            }
        } catch (SQLException e) {
            lease.giveBack(true);
            throw e;
        }
    }

    /**
     * Executes a query and reads its result.
     *
     * @param <R> what the reader makes
     * @param sql the text
     * @param binder binds all parameters
     * @param reader reads the rows
     * @return what the reader made
     * @throws SqlModelException if the database reports an error
     */
    public <R extends @Nullable Object> R query(String sql, Binder binder, ResultReader<R> reader) {
        return execute(sql, 1, reader::rows, (prepared, out) -> {
            PreparedStatement statement = prepared.statement();
            if (database.options().fetchSize() > 0) {
                statement.setFetchSize(database.options().fetchSize());
            }
            binder.bind(out);
            try (ResultSet rows = statement.executeQuery()) {
                return reader.read(rows, prepared.in(rows));
            }
        });
    }

    /**
     * Executes a query and reads the first part of its result.
     *
     * @param sql the text
     * @param binder binds all parameters
     * @param most how many rows the driver shall hold at a time, if it can; 0 for the engine's or the driver's choice
     * @param first reads the first part
     * @return the result; closed if that was all of it
     * @throws SqlModelException if the database reports an error
     */
    public Cursor open(String sql, Binder binder, int most, PartReader first) {
        Cursor cursor = execute(sql, 1, any -> first.rows(), (prepared, out) -> {
            PreparedStatement statement = prepared.statement();
            int fetchSize = fetchSize(most);
            if (fetchSize > 0) {
                statement.setFetchSize(fetchSize);
            }
            binder.bind(out);
            ResultSet rows = statement.executeQuery();
            Cursor opened = new Cursor(this, sql, prepared, rows);
            opened.readFirst(first);
            return opened;
        });
        if (cursor.isOpen()) {
            if (cursors.isEmpty()) {
                cursors = new ArrayList<>(1);
            }
            cursors.add(cursor);
        }
        return cursor;
    }

    private int fetchSize(int most) {
        if (database.options().fetchSize() > 0) {
            return database.options().fetchSize();
        }
        int usual = database.dialect().connections().fetchSize();
        return usual > 0 && most > 0 ? most : usual;
    }

    /** Whether the driver fetches a part at a time because we said so, and not the program. */
    boolean fetchesParts() {
        return database.options().fetchSize() == 0
                && database.dialect().connections().fetchSize() > 0;
    }

    /** A result is closed: its statement may be used again. */
    void closed(Cursor cursor, String sql, Prepared statement, ResultSet rows) {
        if (!cursors.isEmpty()) {
            cursors.remove(cursor);
        }
        try {
            rows.close();
            giveBack(sql, statement);
        } catch (SQLException e) {
            Database.LOG.debug("Closing a result failed", e);
            discard(statement);
        }
    }

    private void closeCursors() {
        if (!cursors.isEmpty()) {
            List.copyOf(cursors).forEach(Cursor::close);
        }
    }

    /**
     * Executes a statement that returns no rows.
     *
     * @param sql the text
     * @param binder binds all parameters
     * @return how many rows it affected
     * @throws SqlModelException if the database reports an error
     */
    public int update(String sql, Binder binder) {
        return execute(sql, 1, Integer::longValue, (prepared, out) -> {
            binder.bind(out);
            return prepared.statement().executeUpdate();
        });
    }

    /**
     * Executes a statement that returns no rows several times at once.
     *
     * @param sql the text
     * @param rows how many times
     * @param binder binds all parameters of each
     * @return how many rows each affected, or {@link java.sql.Statement#SUCCESS_NO_INFO}
     * @throws SqlModelException if the database reports an error; none of the rows counts then
     */
    public int[] batch(String sql, int rows, RowBinder binder) {
        return execute(sql, rows, DatabaseConnection::affected, (prepared, out) -> {
            PreparedStatement statement = prepared.statement();
            int[] counts = new int[rows];
            for (int from = 0; from < rows; from += BATCH) {
                int to = Math.min(from + BATCH, rows);
                for (int row = from; row < to; row++) {
                    binder.bind(row, out);
                    statement.addBatch();
                }
                System.arraycopy(statement.executeBatch(), 0, counts, from, to - from);
            }
            return counts;
        });
    }

    /**
     * Executes a setting of the connection itself, one that the database ignores within a transaction.
     *
     * @param sql the text
     * @throws IllegalStateException if a transaction has begun
     * @throws SqlModelException if the database reports an error; the connection is not used again then
     */
    public void configure(String sql) {
        requireOpen();
        if (begun) {
            throw new IllegalStateException("A transaction has begun");
        }
        Connection connection = lease.connection();
        try {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            broken = true;
            throw translate(e, sql, false, null);
        }
    }

    /**
     * Reads the database's metadata. No listener hears of what the driver executes for that.
     *
     * @param <R> what is read
     * @param reader reads it
     * @return what was read
     * @throws SqlModelException if the database reports an error
     */
    public <R> R inspect(Inspection<R> reader) {
        begin();
        try {
            return reader.read(lease.connection());
        } catch (SQLException e) {
            throw translate(e, "metadata", true, null);
        }
    }

    /** The way of every statement: take it, bind and execute it, give it back, tell the listeners. */
    private <R extends @Nullable Object> R execute(String sql, int batch, ToLongFunction<R> rows, Step<R> step) {
        boolean first = !begun;
        begin();
        executed++;
        boolean heard = database.log().isOn() || !database.statementListeners().isEmpty();
        long start = heard ? System.nanoTime() : 0;
        Prepared statement = null;
        RecordingWriter recorder = null;
        try {
            if (first && cancelling != null) {
                beginApart(sql);
            }
            statement = lease.statements().take(sql);
            recorder = database.options().logParameters()
                    ? new RecordingWriter(statement.statement(), database.codecs())
                    : null;
            R result = run(step, statement, recorder != null ? recorder : statement.out());
            if (!(result instanceof Cursor cursor && cursor.isOpen())) {
                giveBack(sql, statement);
            }
            statement = null;
            if (heard) {
                long nanos = System.nanoTime() - start;
                tell(new StatementEvent(sql, batch, rows.applyAsLong(result), nanos, null), recorder);
            }
            return result;
        } catch (SQLException e) {
            SqlModelException failure = translate(e, sql, statement != null, recorder);
            if (heard) {
                tell(new StatementEvent(sql, batch, -1, System.nanoTime() - start, failure), recorder);
            }
            throw failure;
        } finally {
            discard(statement);
        }
    }

    /** Lets the transaction begin before a statement that writes, where a cancel may hit its beginning alone. */
    private void beginApart(String sql) throws SQLException {
        String beginning = database.dialect().connections().beginning();
        if (beginning != null && !sql.startsWith("SELECT")) {
            try (Statement statement = lease.connection().createStatement()) {
                statement.execute(beginning);
            }
        }
    }

    private <R extends @Nullable Object> R run(Step<R> step, Prepared statement, ParameterWriter out)
            throws SQLException {
        return cancelling == null
                ? step.run(statement, out)
                : cancellable(cancelling, statement.statement(), () -> step.run(statement, out));
    }

    /**
     * Does something that a cancel can hit. After one, no statement of the connection is used again: of a prepared statement
     * that was executed before, SQLite thinks that it still runs, and goes on cancelling while any does.
     */
    <R extends @Nullable Object> R cancellable(Statement statement, Cancelling.Work<R> work) throws SQLException {
        return cancelling == null ? work.run() : cancellable(cancelling, statement, work);
    }

    private <R extends @Nullable Object> R cancellable(Cancelling by, Statement statement, Cancelling.Work<R> work)
            throws SQLException {
        try {
            return by.run(statement, work);
        } finally {
            if (by.stopped()) {
                lease.statements().close();
            }
        }
    }

    private void giveBack(String sql, Prepared statement) throws SQLException {
        if (cancelling != null && cancelling.stopped()) {
            statement.close();
        } else {
            lease.statements().giveBack(sql, statement);
        }
    }

    /**
     * Lets another thread cancel what is done from now on.
     *
     * @param cancellation by what it can be cancelled; null for nothing any more
     */
    public void cancelledBy(@Nullable Cancellation cancellation) {
        if (cancelling == null && cancellation != null) {
            cancelling = new Cancelling(database.dialect().connections(), lease.connection(), database.canceller(), 0);
        }
        if (cancelling != null) {
            cancelling.by(cancellation);
        }
    }

    /**
     * Whether the database has given the transaction up: the connection is lost, another transaction came first, or a
     * statement was cancelled (after which some databases have rolled all back, and some do nothing more). What was written
     * before may be gone, so nothing must be committed after it.
     *
     * @return true until it is rolled back, entirely or to a savepoint
     */
    public boolean isLost() {
        return lost;
    }

    /**
     * How many statements were executed on this connection.
     *
     * @return the number, failed ones and batches counted once
     */
    public int executed() {
        return executed;
    }

    /**
     * Commits. The transaction is over; a further statement begins another. Once sent, a commit cannot be cancelled.
     */
    public void commit() {
        if (cancelling != null) {
            cancelling.check();
        }
        end(TransactionEvent.COMMIT, lease.connection()::commit);
    }

    /** Rolls back. The transaction is over; a further statement begins another. */
    public void rollback() {
        end(TransactionEvent.ROLLBACK, () -> database.dialect().connections().rollback(lease.connection()));
    }

    private void end(TransactionEvent event, Action action) {
        requireOpen();
        closeCursors();
        if (begun) {
            run(event, action);
            begun = false;
            lost = false;
        }
    }

    /**
     * Sets a savepoint.
     *
     * @return the savepoint
     */
    public Savepoint savepoint() {
        begin();
        Savepoint[] savepoint = new Savepoint[1];
        run(TransactionEvent.SAVEPOINT, () -> savepoint[0] = lease.connection().setSavepoint());
        return savepoint[0];
    }

    /**
     * Rolls back what happened since a savepoint, which stays.
     *
     * @param savepoint the savepoint
     */
    public void rollbackTo(Savepoint savepoint) {
        requireOpen();
        closeCursors();
        run(TransactionEvent.ROLLBACK_TO_SAVEPOINT, () -> lease.connection().rollback(savepoint));
        lost = false;
    }

    /**
     * Gives a savepoint up. What happened since it stays.
     *
     * @param savepoint the savepoint
     */
    public void release(Savepoint savepoint) {
        requireOpen();
        run(TransactionEvent.RELEASE_SAVEPOINT, () -> lease.connection().releaseSavepoint(savepoint));
    }

    /** Gives the connection back; what was not committed is rolled back. Closing again does nothing. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closeCursors();
        try {
            if (begun && !broken) {
                rollback();
            }
        } catch (SqlModelException e) {
            Database.LOG.debug("The connection is lost, and with it what was not committed", e);
        } finally {
            closed = true;
            giveBack();
        }
    }

    private void giveBack() {
        try {
            if (!broken && settings != null) {
                settings.restore();
            }
        } catch (SQLException e) {
            broken = true;
        }
        try {
            lease.giveBack(broken);
        } catch (SQLException e) {
            Database.LOG.debug("Giving a connection back failed", e);
        }
    }

    private void begin() {
        requireOpen();
        if (!begun) {
            begun = true;
            tell(TransactionEvent.BEGIN);
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new InvalidStateException(EngineMessage.CONNECTION_CLOSED);
        }
    }

    private void run(TransactionEvent event, Action action) {
        try {
            action.run();
        } catch (SQLException e) {
            broken |= event == TransactionEvent.ROLLBACK;
            throw translate(e, event.sql(), true, null);
        }
        tell(event);
    }

    SqlModelException translate(SQLException e, String sql) {
        return translate(e, sql, true, null);
    }

    private SqlModelException translate(
            SQLException e, String sql, boolean bound, @Nullable RecordingWriter parameters) {
        SqlModelException failure = database.errors().translate(e, sql, bound, parameters);
        broken |= failure instanceof ConnectionException || database.isClosed();
        lost |= broken || ENDING.contains(failure.code());
        return database.isClosed()
                ? new InvalidStateException(failure, EngineMessage.ENGINE_CLOSED, database.url())
                : failure;
    }

    /** A statement that failed is not used again. */
    private static void discard(@Nullable Prepared statement) {
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException e) {
                Database.LOG.debug("Closing a statement that failed", e);
            }
        }
    }

    private void tell(StatementEvent event, @Nullable RecordingWriter parameters) {
        if (database.log().isOn()) {
            database.log().statement(event, parameters);
        }
        database.statementListeners().forEach(listener -> listener.executed(event));
    }

    private void tell(TransactionEvent event) {
        if (database.log().isOn()) {
            database.log().write(event.sql());
        }
        if (!database.transactionListeners().isEmpty()) {
            database.transactionListeners().forEach(listener -> listener.happened(event));
        }
    }

    private static long affected(int[] counts) {
        return Arrays.stream(counts).filter(count -> count > 0).asLongStream().sum();
    }

    Lease lease() {
        return lease;
    }

    /** What is done with a statement that is ready. */
    private interface Step<R extends @Nullable Object> {
        R run(Prepared statement, ParameterWriter out) throws SQLException;
    }

    /** Something that ends or divides a transaction. */
    private interface Action {
        void run() throws SQLException;
    }
}
