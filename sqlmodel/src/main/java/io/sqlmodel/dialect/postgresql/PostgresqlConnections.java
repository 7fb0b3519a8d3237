package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.dialect.ConnectionRules;

/** How connections to PostgreSQL are opened and limited. */
final class PostgresqlConnections implements ConnectionRules {
    @Override
    public String driver() {
        return "org.postgresql:postgresql";
    }

    /** Otherwise the driver holds all rows of a result. */
    @Override
    public int fetchSize() {
        return 500;
    }

    /** No limit of ours is the limit that the server, the user or the URL sets. */
    @Override
    public String statementTimeout(long millis) {
        return millis == 0
                ? "RESET statement_timeout"
                : "SET statement_timeout = " + Math.min(millis, Integer.MAX_VALUE);
    }
}
