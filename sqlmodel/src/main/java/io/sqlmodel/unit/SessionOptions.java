package io.sqlmodel.unit;

import io.sqlmodel.engine.TransactionOptions;

/**
 * How a session behaves.
 *
 * @param autoflush whether queries and lazy loads flush first (case H10)
 * @param expireOnCommit whether objects are read again after a commit (case H15)
 * @param transactions how its transactions run; if read-only, flushing a change is an error
 */
public record SessionOptions(boolean autoflush, boolean expireOnCommit, TransactionOptions transactions) {
    /** Autoflush and expiry after commit are on, and objects may be changed. */
    public static final SessionOptions DEFAULT = new SessionOptions(true, true, TransactionOptions.DEFAULT);

    /**
     * Whether flushing a change is an error.
     *
     * @return true if the session only reads
     */
    public boolean readOnly() {
        return transactions.readOnly();
    }

    /**
     * The same options with other transactions.
     *
     * @param changed how the transactions run
     * @return the changed options
     */
    public SessionOptions transactions(TransactionOptions changed) {
        return new SessionOptions(autoflush, expireOnCommit, changed);
    }
}
