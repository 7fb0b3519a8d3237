package io.sqlmodel.unit;

import io.sqlmodel.dialect.Isolation;
import io.sqlmodel.engine.TransactionOptions;
import java.time.Duration;

/**
 * How a session behaves.
 *
 * @param autoflush whether queries and lazy loads flush first (case H10)
 * @param expireOnCommit whether objects are read again after a commit (case H15)
 * @param async whether its objects load nothing by themselves, except within its own operations (case I01)
 * @param transactions how its transactions run; if read-only, flushing a change is an error
 */
public record SessionOptions(
        boolean autoflush, boolean expireOnCommit, boolean async, TransactionOptions transactions) {
    /** Autoflush and expiry after commit are on, and objects may be changed. */
    public static final SessionOptions DEFAULT = new SessionOptions(true, true, false, TransactionOptions.DEFAULT);

    /** Of an async session: the same without expiry (case I02), and nothing is loaded by itself. */
    public static final SessionOptions ASYNC = new SessionOptions(true, false, true, TransactionOptions.DEFAULT);

    /**
     * Whether flushing a change is an error.
     *
     * @return true if the session only reads
     */
    public boolean readOnly() {
        return transactions.readOnly();
    }

    /**
     * The same options with or without autoflush.
     *
     * @param flush whether queries and lazy loads flush first
     * @return the changed options
     */
    public SessionOptions autoflush(boolean flush) {
        return new SessionOptions(flush, expireOnCommit, async, transactions);
    }

    /**
     * The same options with or without expiry.
     *
     * @param expire whether objects are read again after a commit
     * @return the changed options
     */
    public SessionOptions expireOnCommit(boolean expire) {
        return new SessionOptions(autoflush, expire, async, transactions);
    }

    /**
     * The same options with or without protection against changes.
     *
     * @param protect true to refuse changes
     * @return the changed options
     */
    public SessionOptions readOnly(boolean protect) {
        return transactions(transactions.readOnly(protect));
    }

    /**
     * The same options with another isolation.
     *
     * @param level the level
     * @return the changed options
     */
    public SessionOptions isolation(Isolation level) {
        return transactions(transactions.isolation(level));
    }

    /**
     * The same options with another limit.
     *
     * @param limit how long each statement may take, to the millisecond; zero for no limit
     * @return the changed options
     * @throws io.sqlmodel.error.InvalidStateException if it is negative, or too short to be a limit
     */
    public SessionOptions statementTimeout(Duration limit) {
        return transactions(transactions.statementTimeout(limit));
    }

    /**
     * The same options with other transactions.
     *
     * @param changed how the transactions run
     * @return the changed options
     */
    public SessionOptions transactions(TransactionOptions changed) {
        return new SessionOptions(autoflush, expireOnCommit, async, changed);
    }
}
