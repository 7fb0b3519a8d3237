package io.sqlmodel.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A pool of the engine's own. Its connections stay without auto-commit, so that a transaction costs one COMMIT. */
final class PooledConnections implements ConnectionSource {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PhysicalConnections physical;
    private final HikariDataSource pool;

    /** Opens the first connection, so that a wrong URL or password is known at once. */
    PooledConnections(DatabaseOptions options) throws SQLException {
        physical = new PhysicalConnections(options);
        physical.probe();
        HikariConfig config = new HikariConfig();
        config.setPoolName("sqlmodel-" + NUMBER.incrementAndGet());
        config.setDataSource(physical);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(options.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(options.timeoutMillis());
        config.setInitializationFailTimeout(-1);
        if (options.livesInConnection()) {
            config.setMaxLifetime(0);
            config.setIdleTimeout(0);
            config.setKeepaliveTime(0);
        }
        pool = new HikariDataSource(config);
    }

    @Override
    public Lease take() throws SQLException {
        Connection pooled = pool.getConnection();
        return physical.lease(pooled.unwrap(Connection.class)).lentAs(pooled, pool);
    }

    @Override
    public Stream<Lease> lent() {
        return physical.lent();
    }

    int leases() {
        return physical.leases();
    }

    @Override
    public void close() {
        pool.close();
        physical.close();
    }
}
