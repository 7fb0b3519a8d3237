package io.sqlmodel.annotation;

/** How much of a deletion is left to the database's {@code ON DELETE} rule (cases A13, F15, F16). */
public enum PassiveDeletes {
    /** Nothing: unloaded children are loaded, then deleted or detached by the session. */
    NO,
    /** Unloaded children are left to the database; loaded ones are deleted or detached by the session. */
    YES,
    /** All children are left to the database, loaded or not. */
    ALL
}
