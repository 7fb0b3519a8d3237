package io.sqlmodel.engine;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Where connections come from. Thread-safe. */
interface ConnectionSource extends AutoCloseable {
    /** A pool, or the one that was given. */
    static ConnectionSource of(DatabaseOptions options) throws SQLException {
        return options.dataSource() != null
                ? new GivenConnections(options.dataSource(), options)
                : new PooledConnections(options);
    }

    /** Lends a connection, and waits for one if need be. */
    Lease take() throws SQLException;

    /** What is on loan now; all of it if this lends for others, too. */
    Stream<Lease> lent();

    /** Ends everything, connections on loan included. */
    @Override
    void close();
}
