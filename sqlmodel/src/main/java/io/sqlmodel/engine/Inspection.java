package io.sqlmodel.engine;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads what JDBC tells of a database.
 *
 * @param <R> what is read
 */
@FunctionalInterface
public interface Inspection<R> {
    /**
     * Reads it.
     *
     * @param connection the connection, whose transaction stays as it is
     * @return what was read
     * @throws SQLException as the driver reports it
     */
    R read(Connection connection) throws SQLException;
}
