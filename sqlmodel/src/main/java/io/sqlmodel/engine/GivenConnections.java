package io.sqlmodel.engine;

import io.sqlmodel.dialect.ConnectionRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Connections of a data source that belongs to somebody else. Nothing of ours stays on them: statements are closed and
 * auto-commit is put back after each transaction. What the dialect needs is set up before each.
 */
final class GivenConnections implements ConnectionSource {
    private final DataSource source;
    private final ConnectionRules rules;
    private final DatabaseOptions options;
    private final Set<Lease> lent = ConcurrentHashMap.newKeySet();
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
            Lease lease = new GivenLease(connection, autoCommit);
            lease.lend();
            lent.add(lease);
            return lease;
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

    @Override
    public Stream<Lease> lent() {
        return lent.stream();
    }

    /** The data source is not ours to close. */
    @Override
    public void close() {}

    private final class GivenLease extends Lease {
        private final boolean autoCommit;

        GivenLease(Connection connection, boolean autoCommit) {
            super(connection, new StatementCache(connection, options));
            this.autoCommit = autoCommit;
        }

        @Override
        TransactionOptions usual() {
            return TransactionOptions.DEFAULT;
        }

        @Override
        void end(boolean broken) throws SQLException {
            lent.remove(this);
            try (Connection ending = connection()) {
                if (!broken) {
                    statements().close();
                    ending.setAutoCommit(autoCommit);
                }
            }
        }
    }
}
