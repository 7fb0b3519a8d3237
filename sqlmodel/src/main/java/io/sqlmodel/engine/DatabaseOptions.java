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
 * @param replicas copies of the database for read-only transactions; else the same options hold for them
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
        List<Replica> replicas) {

    /** How long to wait for a connection. */
    private static final long TIMEOUT_MILLIS = 30_000;

    /** The same for a database with one connection: who waits for a session of the same thread waits for ever. */
    private static final long ONLY_CONNECTION_TIMEOUT_MILLIS = 5_000;

    /** How long to wait for a replica before another one is asked. */
    private static final Duration REPLICA_TIMEOUT = Duration.ofSeconds(3);

    /**
     * A copy of the database.
     *
     * @param url its JDBC URL; the primary's where it has a pool of its own
     * @param dataSource a pool that exists already and is not closed; null to make one
     */
    public record Replica(String url, @Nullable DataSource dataSource) {}

    /**
     * All options.
     *
     * @throws ConnectionException if the URL of a replica is one of another kind of database
     */
    public DatabaseOptions {
        replicas = List.copyOf(replicas);
        for (Replica replica : replicas) {
            if (replica.dataSource() == null && !replica.url().startsWith(dialect.urlPrefix())) {
                throw new ConnectionException(
                        EngineMessage.BAD_OPTION,
                        "A replica",
                        Urls.withoutPassword(replica.url()),
                        "it must be a copy of the primary, which is " + dialect.name() + ".");
            }
        }
    }

    /** How each replica is reached and used. */
    List<DatabaseOptions> ofReplicas() {
        return replicas.stream().map(this::of).toList();
    }

    private DatabaseOptions of(Replica replica) {
        Duration timeout = connectionTimeout != null && connectionTimeout.compareTo(REPLICA_TIMEOUT) < 0
                ? connectionTimeout
                : REPLICA_TIMEOUT;
        return new DatabaseOptions(
                replica.url(),
                dialect,
                user,
                password,
                properties,
                replica.dataSource(),
                poolSize,
                timeout,
                statementCacheSize,
                fetchSize,
                logSql,
                logParameters,
                watchLazyLoads,
                transactions,
                List.of());
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
