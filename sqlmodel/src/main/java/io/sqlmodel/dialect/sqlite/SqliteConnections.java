package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.dialect.ConnectionRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Foreign keys are enforced on every connection; the journal's mode (WAL or not) is the file's own business. */
final class SqliteConnections implements ConnectionRules {
    /** In milliseconds. */
    private static final String BUSY_TIMEOUT = "5000";

    @Override
    public String driver() {
        return "org.xerial:sqlite-jdbc";
    }

    /** The driver begins the next transaction with each commit, so that idle connections would hold the write lock. */
    @Override
    public @Nullable String refusal(String url) {
        String query = query(url);
        return query.contains("transaction_mode=immediate") || query.contains("transaction_mode=exclusive")
                ? "transaction_mode would make idle connections hold SQLite's write lock. Leave it out of the URL, and"
                        + " let transactions that lose to others run again with engine.retrying(n)."
                : null;
    }

    @Override
    public Map<String, String> properties(String url) {
        return query(url).contains("busy_timeout=") ? Map.of() : Map.of("busy_timeout", BUSY_TIMEOUT);
    }

    @Override
    public List<String> setup() {
        return List.of("PRAGMA foreign_keys = ON");
    }

    /** Any file can be opened; only reading its header tells whether it is a database. */
    @Override
    public String probe() {
        return "PRAGMA schema_version";
    }

    /** Databases in memory, and the nameless ones, which are in a file that goes with the connection. */
    @Override
    public boolean livesInConnection(String url) {
        String file = file(url);
        return file.isEmpty()
                || file.equals("file:")
                || file.equals(":memory:")
                || file.equals("file::memory:")
                || query(url).contains("mode=memory");
    }

    /** The whole database is native code, and waits there for up to {@code busy_timeout}. */
    @Override
    public boolean blocksNatively() {
        return true;
    }

    /** The driver cannot change an open connection with {@code setReadOnly}. */
    @Override
    public void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
        execute(connection, "PRAGMA query_only = " + (readOnly ? "ON" : "OFF"));
    }

    /** Transactions are serializable, whatever was asked for. */
    @Override
    public void setIsolation(Connection connection, int level) {}

    /** SQLite rolls back by itself on a full disk and where a trigger asks; the driver does not notice. */
    @Override
    public void rollback(Connection connection) throws SQLException {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            if (!String.valueOf(failure.getMessage()).contains("no transaction is active")) {
                throw failure;
            }
            execute(connection, "BEGIN");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String file(String url) {
        int query = url.indexOf('?');
        return url.substring(SqliteDialect.INSTANCE.urlPrefix().length(), query < 0 ? url.length() : query);
    }

    private static String query(String url) {
        int query = url.indexOf('?');
        return query < 0 ? "" : url.substring(query).toLowerCase(Locale.ROOT);
    }
}
