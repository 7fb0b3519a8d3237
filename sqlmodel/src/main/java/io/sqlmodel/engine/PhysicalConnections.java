package io.sqlmodel.engine;

import io.sqlmodel.dialect.ConnectionRules;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.EngineMessage;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens connections for the pool, set up as the dialect wants them, and keeps the lease of each. */
final class PhysicalConnections implements DataSource {
    private final DatabaseOptions options;
    private final ConnectionRules rules;
    private final Driver driver;
    private final Map<Connection, PooledLease> leases = new ConcurrentHashMap<>();

    /** The connection that was opened to see whether one can be; the pool's first. */
    private final AtomicReference<@Nullable Connection> first = new AtomicReference<>();

    PhysicalConnections(DatabaseOptions options) {
        this.options = options;
        this.rules = options.dialect().connections();
        this.driver = driver(options);
    }

    private static Driver driver(DatabaseOptions options) {
        try {
            return DriverManager.getDriver(options.url());
        } catch (SQLException e) {
            String coordinates = options.dialect().connections().driver();
            int colon = coordinates.indexOf(':');
            throw new ConnectionException(
                    e,
                    EngineMessage.MISSING_DRIVER,
                    options.name(),
                    options.dialect().name(),
                    coordinates,
                    coordinates.substring(0, colon),
                    coordinates.substring(colon + 1));
        }
    }

    /**
     * Opens a connection to see whether the URL, the user and the password are right, and the database new enough; the pool
     * gets it first.
     */
    void probe() throws SQLException {
        Connection connection = open();
        try {
            probe(connection);
            VersionCheck.check(connection, options);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        first.set(connection);
    }

    private void probe(Connection connection) throws SQLException {
        String query = rules.probe();
        if (query != null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(query);
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection probed = first.getAndSet(null);
        return probed != null ? probed : open();
    }

    private Connection open() throws SQLException {
        leases.values().removeIf(lease -> lease.statements().isDead());
        Connection connection = driver.connect(options.url(), properties());
        if (connection == null) {
            throw new SQLException("The driver does not take the URL.", "08001");
        }
        try (Statement statement = connection.createStatement()) {
            for (String sql : rules.setup()) {
                statement.execute(sql);
            }
            new ConnectionSettings(rules, connection, TransactionOptions.DEFAULT).apply(usual());
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        leases.put(connection, newLease(connection));
        return connection;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(rules.properties(options.url()));
        properties.putAll(options.properties());
        if (options.user() != null) {
            properties.setProperty("user", options.user());
        }
        if (options.password() != null) {
            properties.setProperty("password", options.password());
        }
        return properties;
    }

    private PooledLease newLease(Connection connection) {
        return new PooledLease(this, connection, new StatementCache(connection, options));
    }

    /** The lease of a connection that was opened here, with its statements. */
    PooledLease lease(Connection connection) {
        PooledLease lease = leases.get(connection);
        return lease != null ? lease : leases.computeIfAbsent(connection, this::newLease);
    }

    /** Those that are lent now. */
    Stream<Lease> lent() {
        return leases.values().stream().filter(Lease::isLent).map(lease -> lease);
    }

    /** Drops the lease, and the statements, of a connection that is of no more use. */
    void forget(Connection connection) {
        leases.remove(connection);
    }

    /** What connections are set up with when they are opened. */
    TransactionOptions usual() {
        return options.transactions();
    }

    int leases() {
        return leases.size();
    }

    /** Closes what the pool left open: drivers need not obey its abort, and the first may not have been asked for. */
    void close() {
        for (Connection connection : leases.keySet()) {
            try {
                connection.close();
            } catch (SQLException e) {
                Database.LOG.debug("Closing a connection failed", e);
            }
        }
        leases.clear();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    /** For that long the pool waits, when it is closed, for a connection that is just being opened. */
    @Override
    public int getLoginTimeout() {
        return 5;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
