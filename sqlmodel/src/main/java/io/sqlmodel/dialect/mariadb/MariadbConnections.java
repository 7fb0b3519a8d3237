package io.sqlmodel.dialect.mariadb;

import io.sqlmodel.dialect.ConnectionRules;
import java.math.BigDecimal;

/** How connections to MariaDB are opened and limited. */
final class MariadbConnections implements ConnectionRules {
    /** The longest limit of the server, about a year. */
    private static final long LONGEST_MILLIS = 31_536_000_000L;

    @Override
    public String driver() {
        return "org.mariadb.jdbc:mariadb-java-client";
    }

    /** In seconds. No limit of ours is the server's. */
    @Override
    public String statementTimeout(long millis) {
        return "SET max_statement_time = "
                + (millis == 0 ? "DEFAULT" : BigDecimal.valueOf(Math.min(millis, LONGEST_MILLIS), 3));
    }
}
