package io.sqlmodel.engine;

import io.sqlmodel.dialect.Version;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.EngineMessage;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** Whether a database is new enough: known with the first connection, not with the first statement that fails. */
final class VersionCheck {
    private VersionCheck() {}

    /**
     * Asks the driver, which knows without a statement.
     *
     * @throws ConnectionException if the database is older than its dialect needs
     */
    static void check(Connection connection, DatabaseOptions options) throws SQLException {
        Version needed = options.dialect().minimumVersion();
        DatabaseMetaData found = connection.getMetaData();
        if (new Version(found.getDatabaseMajorVersion(), found.getDatabaseMinorVersion()).compareTo(needed) < 0) {
            throw new ConnectionException(
                    EngineMessage.TOO_OLD,
                    options.name(),
                    found.getDatabaseProductName(),
                    found.getDatabaseProductVersion(),
                    options.dialect().name(),
                    needed);
        }
    }
}
