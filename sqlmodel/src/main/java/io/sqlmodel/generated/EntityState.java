package io.sqlmodel.generated;

/** Where an object is on its way into and out of the database (case H14). */
public enum EntityState {
    /** New, and in no session. */
    TRANSIENT,
    /** In a session, and not yet in the database. */
    PENDING,
    /** In a session and in the database. */
    PERSISTENT,
    /** Deleted by a flush of a transaction that has not ended. */
    DELETED,
    /** In the database as far as is known, and in no session. */
    DETACHED
}
