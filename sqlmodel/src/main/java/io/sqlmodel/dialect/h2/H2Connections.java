package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.ConnectionRules;

/** How connections to H2 are opened and limited. */
final class H2Connections implements ConnectionRules {
    @Override
    public String driver() {
        return "com.h2database:h2";
    }

    @Override
    public String statementTimeout(long millis) {
        return "SET QUERY_TIMEOUT " + Math.min(millis, Integer.MAX_VALUE);
    }
}
