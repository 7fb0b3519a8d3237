package io.sqlmodel.error;

/** Messages about connections, transactions and what databases report: codes 1700 to 1899. */
public enum EngineMessage implements Message {
    /** No dialect for a URL. */
    UNKNOWN_DATABASE(
            1700,
            "There is no dialect for the URL {0}. Use a URL that begins with {1}, or give the dialect with"
                    + " Engine.builder(url).dialect(...)."),
    /** No driver on the class path. */
    MISSING_DRIVER(
            1701,
            "No JDBC driver takes the URL {0}. Put the driver of {1} on the class path: {2} (Maven: groupId {3},"
                    + " artifactId {4}; Gradle: runtimeOnly(\"{2}:VERSION\"))."),
    /** No connection could be opened. */
    CANNOT_CONNECT(
            1702,
            "No connection to {0} could be opened. Check the URL, the user and the password. The driver says: {1}"),
    /** The pool is empty. */
    NO_FREE_CONNECTION(
            1703,
            "No connection to {0} became free within {1} ms. In use are {2} of {3}: {4}. Close sessions as soon as they"
                    + " are done, or allow more connections with poolSize(n)."),
    /** The only connection of a database in memory is taken. */
    MEMORY_IN_USE(
            1704,
            "Another session of this in-memory engine is in a transaction, and did not end it within {1} ms: {2}. The"
                    + " database {0} lives in one connection. Close or commit the other session first, or use a file."),
    /** The connection is gone. */
    CONNECTION_LOST(
            1705,
            "The connection was lost, and the transaction with it. Open a new session and run the transaction again."
                    + " The driver says: {0}. SQL: {1}"),
    /** Use after close. */
    ENGINE_CLOSED(1706, "The engine for {0} is closed. Create another, or close it later."),
    /** Closed too early; this is logged, not thrown. */
    CLOSED_IN_USE(
            1707,
            "The engine for {0} was closed while {1} connection(s) were in use: {2}. Close all sessions before their"
                    + " engine."),
    /** An option that cannot be. */
    BAD_OPTION(1708, "{0} cannot be {1}: {2}"),
    /** Use of a connection that was given back. */
    CONNECTION_CLOSED(1709, "This connection was given back to its pool. Take another one for another transaction."),
    /** Too many operations of async sessions. */
    ASYNC_FULL(
            1717,
            "An operation of an async session was refused, because {1} others wait already for a thread or a connection of {0}."
                    + " Begin fewer sessions at a time, or let more wait with asyncQueue(n)."),
    /** A violated UNIQUE. */
    NOT_UNIQUE(
            1710,
            "Another row already has this value: {0} must be unique. Roll back, and use another value or change the"
                    + " existing row. SQL: {1}"),
    /** A violated foreign key. */
    FOREIGN_KEY(
            1711,
            "A foreign key does not hold: {0}. The row that it refers to does not exist, or rows still refer to the one"
                    + " that would be deleted. Roll back, and save the referred row first, or delete or detach the"
                    + " referring rows, for example with cascadeDelete or onDelete. SQL: {1}"),
    /** A violated NOT NULL. */
    NOT_NULL(
            1712,
            "{0} must not be NULL. Roll back, and set a value, or mark the accessor @Nullable and migrate the column."
                    + " SQL: {1}"),
    /** A violated CHECK. */
    CHECK(1713, "The value does not pass a check: {0}. Roll back, and set one that does. SQL: {1}"),
    /** Another violated constraint. */
    OTHER_CONSTRAINT(1714, "A constraint does not hold: {0}. Roll back, and mend the values. SQL: {1}"),
    /** A replica is down; this is logged, not thrown. */
    REPLICA_LOST(
            1715,
            "The replica {0} cannot be reached: {1}. Read-only sessions use the others, or the primary, and ask it again"
                    + " in 10 seconds."),
    /** A database that is older than its dialect. */
    TOO_OLD(
            1716,
            "The database {0} is {1} {2}. The {3} dialect needs version {4} or newer: update the server or, where the"
                    + " database comes with its driver, the driver."),
    /** Serialization failure or deadlock. */
    SERIALIZATION(
            1720,
            "Another transaction came first, and the database gave this one up. Roll back and run it again, best with"
                    + " engine.retrying(n).transaction(...). The database says: {0}. SQL: {1}"),
    /** A lock that was not to be had in time. */
    LOCKED(
            1721,
            "Another transaction holds what this one needs, for longer than the database waits. Roll back and run it"
                    + " again, best with engine.retrying(n).transaction(...), and keep transactions short. The database"
                    + " says: {0}. SQL: {1}"),
    /** Added to the last error of a transaction that ran several times. */
    TRIED(1722, "(It was run {0} times, and lost each time.)"),
    /** A statement after one that failed. */
    ABORTED(
            1723,
            "An earlier statement of this transaction failed, and the database does nothing more before a rollback. Roll"
                    + " back, or set a savepoint with beginNested() before what may fail. The database says: {0}. SQL:"
                    + " {1}"),
    /** No such table. */
    MISSING_TABLE(
            1730,
            "A table does not exist. Create it with Metadata.of(...).createAll(engine) or a migration, or check the URL"
                    + " if it should be there. The database says: {0}. SQL: {1}"),
    /** No such column. */
    MISSING_COLUMN(
            1731,
            "A column does not exist: the table is older than its model. createAll() does not change tables that exist;"
                    + " add the column with a migration. The database says: {0}. SQL: {1}"),
    /** Unreadable SQL. */
    SYNTAX(
            1732,
            "The database cannot read the SQL. Check expressions and functions that were given as text. The database"
                    + " says: {0}. SQL: {1}"),
    /** A change where none is allowed. */
    READ_ONLY(
            1733,
            "The database or transaction is read-only. Use a session without readOnly(true), or open the database for"
                    + " writing. The database says: {0}. SQL: {1}"),
    /** Cancelled or out of time. */
    CANCELLED(
            1734,
            "The statement was cancelled, or ran out of time. Roll back, and run it again or give it more time. The"
                    + " database says: {0}. SQL: {1}"),
    /** What is left of a cancelled operation. */
    OPERATION_CANCELLED(
            1735,
            "The operation was cancelled, so nothing more of it is sent to the database. Its transaction is rolled back;"
                    + " call rollback() before the session goes on."),
    /** A value that its column has no room for. */
    DOES_NOT_FIT(
            1736,
            "A value does not fit into its column: a text is too long, or a number too large. Roll back, and give a shorter"
                    + " one, or the column more room: @Column(length = ...) or @Column(precision = ...), with a migration."
                    + " The database says: {0}. SQL: {1}"),
    /** Anything else. */
    DATABASE(
            1739,
            "The database reports an error: {0}. Roll back; the SQLSTATE and the code of the cause say more. SQL: {1}");

    private final int number;
    private final String template;

    EngineMessage(int number, String template) {
        this.number = number;
        this.template = template;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String template() {
        return template;
    }
}
