package io.sqlmodel.sql;

/** How databases return the rows that a statement wrote. */
public enum ReturningForm {
    /** {@code RETURNING} at its end. */
    CLAUSE,
    /** A query around it, {@code FROM FINAL TABLE (...)}, or {@code OLD TABLE} for deleted rows. */
    DELTA_TABLE,
    /** Not at all. */
    NONE
}
