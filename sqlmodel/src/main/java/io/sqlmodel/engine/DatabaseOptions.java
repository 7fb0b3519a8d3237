package io.sqlmodel.engine;

import com.zaxxer.hikari.HikariDataSource;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.EngineMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * How a database is reached and used. Immutable.
 *
 * @param url the JDBC URL
 * @param dialect the database's dialect
 * @param user the user; null for none, or for the one in the URL
 * @param password the password; null for none, or for the one in the URL
 * @param properties more connection properties for the driver; they go before the dialect's
 * @param dataSource a pool that exists already and is not closed; null to make one
 * @param poolSize the greatest number of connections
 * @param connectionTimeout how long to wait for a connection; null for 30 seconds, or 5 where the only connection of a
 *     database in memory is waited for
 * @param statementCacheSize how many prepared statements each connection keeps
 * @param fetchSize how many rows a driver should fetch at a time; 0 for its own choice
 * @param logSql whether statements are logged at level INFO instead of DEBUG
 * @param logParameters whether values may appear in logs and messages
 * @param watchLazyLoads whether sessions say so when they load the same path lazily again and again
 * @param transactions how transactions run that do not say it themselves
 * @param replicas copies of the database for read-only transactions, which have none themselves
 */
public record DatabaseOptions(
        String url,
        Dialect dialect,
        @Nullable String user,
        @Nullable String password,
        Map<String, String> properties,
        @Nullable DataSource dataSource,
        int poolSize,
        @Nullable Duration connectionTimeout,
        int statementCacheSize,
        int fetchSize,
        boolean logSql,
        boolean logParameters,
        boolean watchLazyLoads,
        TransactionOptions transactions,
        List<DatabaseOptions> replicas) {

    /** How long to wait for a connection. */
    private static final long TIMEOUT_MILLIS = 30_000;

    /** The same for a database with one connection: who waits for a session of the same thread waits for ever. */
    private static final long ONLY_CONNECTION_TIMEOUT_MILLIS = 5_000;

    /** How long to wait for a replica before another one is asked. */
    private static final Duration REPLICA_TIMEOUT = Duration.ofSeconds(3);

    /**
     * The same options for a copy of the database.
     *
     * @param copy the JDBC URL of the copy, or the primary's where it has a pool of its own
     * @param pool a pool that exists already and is not closed; null to make one
     * @return the copy's options
     * @throws ConnectionException if the URL is one of another kind of database
     */
    public DatabaseOptions replica(String copy, @Nullable DataSource pool) {
        if (pool == null && !copy.startsWith(dialect.urlPrefix())) {
            throw new ConnectionException(
                    EngineMessage.BAD_OPTION,
                    "A replica",
                    withoutPassword(copy),
                    "it must be a copy of the primary, which is " + dialect.name() + ".");
        }
        Duration timeout = connectionTimeout != null && connectionTimeout.compareTo(REPLICA_TIMEOUT) < 0
                ? connectionTimeout
                : REPLICA_TIMEOUT;
        return with(copy, pool, timeout, List.of());
    }

    /**
     * The same options with copies of the database.
     *
     * @param copies their options
     * @return the changed options
     */
    public DatabaseOptions withReplicas(List<DatabaseOptions> copies) {
        return with(url, dataSource, connectionTimeout, List.copyOf(copies));
    }

    private DatabaseOptions with(
            String reached, @Nullable DataSource pool, @Nullable Duration timeout, List<DatabaseOptions> copies) {
        return new DatabaseOptions(
                reached,
                dialect,
                user,
                password,
                properties,
                pool,
                poolSize,
                timeout,
                statementCacheSize,
                fetchSize,
                logSql,
                logParameters,
                watchLazyLoads,
                transactions,
                copies);
    }

    boolean livesInConnection() {
        return dataSource == null && dialect.connections().livesInConnection(url);
    }

    int connections() {
        if (livesInConnection()) {
            return 1;
        }
        return dataSource instanceof HikariDataSource pool ? pool.getMaximumPoolSize() : poolSize;
    }

    long timeoutMillis() {
        if (connectionTimeout != null) {
            return connectionTimeout.toMillis();
        }
        return livesInConnection() ? ONLY_CONNECTION_TIMEOUT_MILLIS : TIMEOUT_MILLIS;
    }

    /** The URL as it may be shown. */
    String name() {
        return Urls.withoutPassword(url);
    }

    /**
     * A URL as it may be shown.
     *
     * @param url a JDBC URL
     * @return the same with stars for passwords
     */
    public static String withoutPassword(String url) {
        return Urls.withoutPassword(url);
    }

    /** Without user and password. */
    @Override
    public String toString() {
        return "DatabaseOptions[" + name() + "]";
    }
}
