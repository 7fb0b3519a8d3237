package io.sqlmodel.engine;

import io.sqlmodel.dialect.ConnectionRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Connections of a data source that belongs to somebody else. Nothing of ours stays on them: statements are closed and
 * auto-commit is put back after each transaction. What the dialect needs is set up before each.
 */
final class GivenConnections implements ConnectionSource {
    private final DataSource source;
    private final ConnectionRules rules;
    private final DatabaseOptions options;
    private volatile boolean checked;

    GivenConnections(DataSource source, DatabaseOptions options) {
        this.source = source;
        this.rules = options.dialect().connections();
        this.options = options;
    }

    @Override
    public Lease take() throws SQLException {
        Connection connection = source.getConnection();
        try {
            if (!checked) {
                VersionCheck.check(connection, options);
                checked = true;
            }
            boolean autoCommit = connection.getAutoCommit();
            setUp(connection, autoCommit);
            return new GivenLease(connection, new StatementCache(connection, options.statementCacheSize()), autoCommit);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** With auto-commit, for within a transaction SQLite does not change how it treats foreign keys. */
    private void setUp(Connection connection, boolean autoCommit) throws SQLException {
        if (!rules.setup().isEmpty()) {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                for (String sql : rules.setup()) {
                    statement.execute(sql);
                }
            }
            connection.setAutoCommit(false);
        } else if (autoCommit) {
            connection.setAutoCommit(false);
        }
    }

    /** The data source is not ours to close. */
    @Override
    public void close() {}

    private record GivenLease(Connection connection, StatementCache statements, boolean autoCommit) implements Lease {
        @Override
        public TransactionOptions usual() {
            return TransactionOptions.DEFAULT;
        }

        @Override
        public void giveBack(boolean broken) throws SQLException {
            try (connection) {
                if (!broken) {
                    statements.close();
                    connection.setAutoCommit(autoCommit);
                }
            }
        }
    }
}
