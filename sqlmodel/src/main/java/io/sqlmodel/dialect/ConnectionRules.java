package io.sqlmodel.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How connections to one database are opened, pooled and ended. Stateless and thread-safe. */
public interface ConnectionRules {
    /**
     * Where the JDBC driver comes from, for the message that it is missing.
     *
     * @return Maven coordinates without a version, for example {@code org.xerial:sqlite-jdbc}
     */
    String driver();

    /**
     * What a URL asks for that pooled connections cannot give.
     *
     * @param url the URL
     * @return the reason to refuse it; null if it can be used
     */
    default @Nullable String refusal(String url) {
        return null;
    }

    /**
     * The properties that connections are opened with, besides user and password.
     *
     * @param url the URL
     * @return names and values, as the driver knows them
     */
    default Map<String, String> properties(String url) {
        return Map.of();
    }

    /**
     * What each new connection executes before its first transaction.
     *
     * @return the statements
     */
    default List<String> setup() {
        return List.of();
    }

    /**
     * A query that fails if what was opened is no database of this kind. Executed once, on an engine's first connection.
     *
     * @return the query; null if opening a connection is proof enough
     */
    default @Nullable String probe() {
        return null;
    }

    /**
     * How many rows the driver fetches at once, so that it does not hold a large result as a whole.
     *
     * @return the number; 0 where it reads row by row anyway
     */
    default int fetchSize() {
        return 0;
    }

    /**
     * Whether the database lives in its only connection and ends with it.
     *
     * @param url the URL
     * @return true if there must be exactly one connection, kept for as long as the engine is open
     */
    default boolean livesInConnection(String url) {
        return false;
    }

    /**
     * Whether the driver waits in native code, where a virtual thread keeps the thread that carries it.
     *
     * @return true if few virtual threads should wait for the database at a time
     */
    default boolean blocksNatively() {
        return false;
    }

    /**
     * Turns protection against changes on or off, before the first statement of a transaction or after its end.
     *
     * @param connection a connection
     * @param readOnly true to refuse changes
     * @throws SQLException as the driver reports it
     */
    default void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
        connection.setReadOnly(readOnly);
    }

    /**
     * Sets how far the next transactions are kept apart from others, before the first statement of a transaction or after
     * its end.
     *
     * @param connection a connection
     * @param level one of the constants of {@link Connection}, as {@link Isolation#level()} gives it
     * @throws SQLException as the driver reports it
     */
    default void setIsolation(Connection connection, int level) throws SQLException {
        connection.setTransactionIsolation(level);
    }

    /**
     * Limits how long each further statement of a connection may take.
     *
     * @param millis milliseconds; 0 for no limit
     * @return the statement that says so; null if the database has no such limit, so that the engine cancels statements
     */
    default @Nullable String statementTimeout(long millis) {
        return null;
    }

    /**
     * Rolls back, also where the database has done so already. The connection is as good as new afterwards.
     *
     * @param connection a connection without auto-commit
     * @throws SQLException as the driver reports it; the connection is of no use then
     */
    default void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    /**
     * A statement that does nothing but begin a transaction, to be executed before a first statement that writes and may be
     * cancelled.
     *
     * @return the statement; null if a cancel cannot part a transaction's beginning from its first statement
     */
    default @Nullable String beginning() {
        return null;
    }

    /**
     * Stops what a connection executes. Called by another thread than the one that uses the connection; may wait for the
     * network, and be called again while the statement has not ended.
     *
     * @param connection the connection
     * @param statement the statement that it executes, or whose result is being read
     * @throws SQLException if the driver cannot
     */
    default void cancel(Connection connection, Statement statement) throws SQLException {
        statement.cancel();
    }
}
