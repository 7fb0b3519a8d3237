package io.sqlmodel.dialect;

import java.sql.Connection;

/**
 * How far a transaction is kept apart from others that run at the same time. A database that does not have a level uses the
 * next stricter one; what each level means on each database is in {@code docs/databases.md}.
 */
public enum Isolation {
    /** May see what others have not committed, where the database allows that at all. */
    READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
    /** All statements see the same; rows that others have changed since then must not be changed again. */
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
    /** As if transactions ran one after another; one that cannot keep up with that loses and should run again. */
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

    private final int level;

    Isolation(int level) {
        this.level = level;
    }

    /**
     * The level as JDBC has it.
     *
     * @return one of the constants of {@link Connection}
     */
    public int level() {
        return level;
    }
}
