package io.sqlmodel.integration.db;

/** What a test may ask of a database. Tests name what they need, never which database has it. */
public enum Capability {
    /** Data outlives its last connection. */
    PERSISTENT
}
