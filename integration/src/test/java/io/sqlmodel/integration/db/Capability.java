package io.sqlmodel.integration.db;

/** What a test may ask of a database. Tests name what they need, never which database has it. */
public enum Capability {
    /** Data outlives its last connection. */
    PERSISTENT,
    /** An INSERT can say what happens where a row is there already. */
    UPSERT,
    /** It can say so for one of several unique constraints, and under a condition. */
    UPSERT_BY_CONSTRAINT,
    /** An UPDATE can return the rows that it wrote. */
    UPDATE_RETURNING
}
