package io.sqlmodel.engine;

import java.sql.SQLException;

/** Where connections come from. Thread-safe. */
interface ConnectionSource extends AutoCloseable {
    /** Lends a connection, and waits for one if need be. */
    Lease take() throws SQLException;

    /** Ends everything, connections on loan included. */
    @Override
    void close();
}
