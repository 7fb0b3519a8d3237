package io.sqlmodel.sql;

/** How a loader option wants a column loaded (case E29). */
public enum ColumnLoading {
    /** With its object. */
    LOAD,
    /** When it is first read, for all objects of the same result. */
    DEFER,
    /** When it is first read, for that object only. */
    DEFER_ALONE,
    /** Never by reading it: that is an error while it is not loaded. */
    RAISE
}
