package io.sqlmodel.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/** What is done with a connection besides the statements of sessions, such as creating tables. */
@FunctionalInterface
public interface Administration {
    /**
     * Does it.
     *
     * @param connection a connection with auto-commit on; not to be closed
     * @param executing to be told of each statement before it is executed
     * @throws SQLException as the driver reports it
     */
    void run(Connection connection, Consumer<String> executing) throws SQLException;
}
