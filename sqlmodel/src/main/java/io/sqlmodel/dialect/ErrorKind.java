package io.sqlmodel.dialect;

/** What an error of a database means to the caller, alike on every database. */
public enum ErrorKind {
    /** A UNIQUE constraint, a unique index or a primary key. */
    UNIQUE,
    /** A foreign key, from either side. */
    FOREIGN_KEY,
    /** NOT NULL. */
    NOT_NULL,
    /** A CHECK constraint. */
    CHECK,
    /** Another constraint: exclusion, a trigger's veto, a column's type. */
    OTHER_CONSTRAINT,
    /** A text that is too long for its column, or a number that is too large. */
    DOES_NOT_FIT,
    /** Another transaction came first: serialization failure or deadlock. */
    SERIALIZATION,
    /** Another transaction holds a lock for longer than the database waits. */
    LOCKED,
    /** The connection is lost or could not be had. */
    CONNECTION,
    /** A table or view that does not exist. */
    MISSING_TABLE,
    /** A column that does not exist. */
    MISSING_COLUMN,
    /** SQL that the database cannot read. */
    SYNTAX,
    /** A change in a read-only database or transaction. */
    READ_ONLY,
    /** An earlier statement failed, and the database does nothing more before the rollback. */
    ABORTED,
    /** The statement was cancelled, or ran out of time. */
    CANCELLED,
    /** Anything else. */
    OTHER
}
