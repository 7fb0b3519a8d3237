package io.sqlmodel.integration.stateful;

/** What becomes of children when their parent is deleted. */
public enum Fate {
    /** The session takes them from their parent, which is the default (case F05). */
    FREED,
    /** The session deletes them, and also when they are taken from their parent (cases F06, F08). */
    DELETED,
    /** As {@link #DELETED}, but what is not loaded is left to the database (case F15). */
    DELETED_PASSIVELY,
    /** The database takes them from their parent (case F16). */
    FREED_BY_DATABASE;

    /** Whether children cannot be without a parent that they once had. */
    public boolean isOwned() {
        return this == DELETED || this == DELETED_PASSIVELY;
    }
}
