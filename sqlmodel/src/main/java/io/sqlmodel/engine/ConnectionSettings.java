package io.sqlmodel.engine;

import io.sqlmodel.dialect.ConnectionRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What one transaction changes about its connection, and puts back afterwards. Nothing is changed that the connection has
 * already, so that what the engine asks for costs nothing per transaction.
 */
final class ConnectionSettings {
    private static final int UNCHANGED = -1;

    private final ConnectionRules rules;
    private final Connection connection;

    /** What the connection has while no transaction runs. */
    private final TransactionOptions usual;

    private boolean readOnly;
    private boolean limited;
    private int formerLevel = UNCHANGED;

    ConnectionSettings(ConnectionRules rules, Connection connection, TransactionOptions usual) {
        this.rules = rules;
        this.connection = connection;
        this.usual = usual;
    }

    /** Whether a transaction would change nothing. */
    static boolean has(TransactionOptions usual, TransactionOptions wanted) {
        return (wanted.isolation() == null || wanted.isolation() == usual.isolation())
                && wanted.timeoutMillis() == usual.timeoutMillis()
                && !wanted.readOnly();
    }

    /** Before the first statement. */
    void apply(TransactionOptions wanted) throws SQLException {
        if (wanted.isolation() != null && wanted.isolation() != usual.isolation()) {
            formerLevel = connection.getTransactionIsolation();
            rules.setIsolation(connection, wanted.isolation().level());
        }
        limited = wanted.timeoutMillis() != usual.timeoutMillis() && limit(wanted.timeoutMillis());
        if (wanted.readOnly()) {
            readOnly = true;
            rules.setReadOnly(connection, true);
        }
    }

    /** After the transaction's end. */
    void restore() throws SQLException {
        if (readOnly) {
            rules.setReadOnly(connection, false);
        }
        if (limited) {
            limit(usual.timeoutMillis());
        }
        if (formerLevel != UNCHANGED) {
            rules.setIsolation(connection, formerLevel);
        }
    }

    /** With auto-commit, so that no transaction begins, and a rollback does not undo it. */
    private boolean limit(long millis) throws SQLException {
        String sql = rules.statementTimeout(millis);
        if (sql == null) {
            return false;
        }
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.setAutoCommit(autoCommit);
        return true;
    }
}
