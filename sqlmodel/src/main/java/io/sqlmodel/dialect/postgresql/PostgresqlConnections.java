package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.dialect.ConnectionRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** How connections to PostgreSQL are opened and limited. */
final class PostgresqlConnections implements ConnectionRules {
    @Override
    public String driver() {
        return "org.postgresql:postgresql";
    }

    /** Otherwise the driver holds all rows of a result. Most results have fewer, and come in one round trip. */
    @Override
    public int fetchSize() {
        return 2_000;
    }

    /** No limit of ours is the limit that the server, the user or the URL sets. */
    @Override
    public String statementTimeout(long millis) {
        return millis == 0
                ? "RESET statement_timeout"
                : "SET statement_timeout = " + Math.min(millis, Integer.MAX_VALUE);
    }

    /**
     * The driver sends BEGIN with the first statement right behind it. A cancel may end BEGIN alone: then the statement is executed
     * without a transaction, and what it writes is committed.
     */
    @Override
    public String beginning() {
        return "SELECT 1";
    }

    /**
     * By the connection: the driver's statement does nothing while a result is read on, nor a second time if the first
     * cancel came before the statement.
     */
    @Override
    public void cancel(Connection connection, Statement statement) throws SQLException {
        if (connection.isWrapperFor(PGConnection.class)) {
            connection.unwrap(PGConnection.class).cancelQuery();
        } else {
            statement.cancel();
        }
    }
}
