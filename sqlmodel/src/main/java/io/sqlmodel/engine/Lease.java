package io.sqlmodel.engine;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A connection on loan for one transaction, without auto-commit. A pool has one for each of its connections, lent again and
 * again, so that a loan makes nothing.
 */
abstract class Lease {
    private final Connection connection;
    private final StatementCache statements;
    private String thread = "";
    private long since;

    /** Written last, so that whoever sees it sees who has the connection. */
    private volatile boolean lent;

    Lease(Connection connection, StatementCache statements) {
        this.connection = connection;
        this.statements = statements;
    }

    /** The connection to work with. */
    final Connection connection() {
        return connection;
    }

    /** The statements that were prepared on it. */
    final StatementCache statements() {
        return statements;
    }

    /** What the connection has while no transaction runs; null and zero stand for what the database does by itself. */
    abstract TransactionOptions usual();

    /** The loan begins: the calling thread has the connection. */
    final void lend() {
        thread = Thread.currentThread().getName();
        since = System.nanoTime();
        lent = true;
    }

    /** Whether somebody has the connection; any thread may ask. */
    final boolean isLent() {
        return lent;
    }

    /** Who has the connection, and for how long. */
    final String user() {
        return "thread " + thread + " for " + (System.nanoTime() - since) / 1_000_000 + " ms";
    }

    /**
     * Ends the loan. Nothing is open on the connection any more.
     *
     * @param broken whether the connection is of no more use
     * @throws SQLException as the driver reports it; the loan is over all the same
     */
    final void giveBack(boolean broken) throws SQLException {
        lent = false;
        end(broken);
    }

    /** Gives the connection to where it came from. */
    abstract void end(boolean broken) throws SQLException;
}
