package io.sqlmodel.annotation;

/** What the database does with the rows that point to a row whose key is changed (case F18). */
public enum OnUpdate {
    /** Refuses the change at the end of the statement; the default of SQL. */
    NO_ACTION,
    /** Refuses the change at once. */
    RESTRICT,
    /** Changes their foreign key as well. */
    CASCADE,
    /** Sets their foreign key to NULL; the column must allow it. */
    SET_NULL
}
