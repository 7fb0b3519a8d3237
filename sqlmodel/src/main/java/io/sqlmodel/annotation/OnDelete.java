package io.sqlmodel.annotation;

/** What the database does with the rows that point to a deleted row. */
public enum OnDelete {
    /** Refuses the deletion at the end of the statement; the default of SQL. */
    NO_ACTION,
    /** Refuses the deletion at once. */
    RESTRICT,
    /** Deletes the rows as well. */
    CASCADE,
    /** Sets their foreign key to NULL; the column must allow it. */
    SET_NULL
}
