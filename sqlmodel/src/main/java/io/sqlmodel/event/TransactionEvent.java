package io.sqlmodel.event;

/** What can happen to a transaction. */
public enum TransactionEvent {
    /** A transaction began: before its first statement, not when the session was opened. */
    BEGIN("BEGIN"),
    /** A transaction was committed. */
    COMMIT("COMMIT"),
    /** A transaction was rolled back. */
    ROLLBACK("ROLLBACK"),
    /** A savepoint was set. */
    SAVEPOINT("SAVEPOINT"),
    /** Everything since a savepoint was rolled back. */
    ROLLBACK_TO_SAVEPOINT("ROLLBACK TO SAVEPOINT"),
    /** A savepoint was given up; what happened since it stays. */
    RELEASE_SAVEPOINT("RELEASE SAVEPOINT");

    private final String sql;

    TransactionEvent(String sql) {
        this.sql = sql;
    }

    /**
     * The event as SQL has it, for logs.
     *
     * @return the words
     */
    public String sql() {
        return sql;
    }
}
