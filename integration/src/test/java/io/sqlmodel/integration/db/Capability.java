package io.sqlmodel.integration.db;

/** What a test may ask of a database. Tests name what they need, never which database has it. */
public enum Capability {
    /** Data outlives its last connection. */
    PERSISTENT,
    /** A transaction can read while another one writes and has not ended. */
    READ_WHILE_WRITING,
    /** Two transactions can write to different rows at the same time. */
    CONCURRENT_WRITES,
    /** Errors of foreign keys and checks tell the constraint's name. */
    NAMES_FOREIGN_KEYS,
    /** A schema other than the connection's own can be created and used. */
    SCHEMAS
}
