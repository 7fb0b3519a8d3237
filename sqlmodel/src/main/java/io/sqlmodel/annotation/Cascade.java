package io.sqlmodel.annotation;

/** What an operation on an object does to the objects behind a relationship (cases F01 to F20). */
public enum Cascade {
    /** {@code session.add(x)} adds the related objects, and so does attaching them later. */
    SAVE_UPDATE,
    /** {@code session.merge(x)} merges the related objects. */
    MERGE,
    /** {@code expire} and {@code refresh} expire the related objects. */
    REFRESH_EXPIRE,
    /** {@code expunge} takes the related objects out of the session. */
    EXPUNGE,
    /** {@code delete} deletes the related objects. */
    DELETE,
    /** All of the above; it does not contain {@link #DELETE_ORPHAN}. */
    ALL,
    /** Removing an object from the relationship deletes it. */
    DELETE_ORPHAN
}
