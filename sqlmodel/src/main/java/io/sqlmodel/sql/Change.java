package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import java.util.List;

/**
 * INSERT, UPDATE or DELETE of rows of one class.
 *
 * @param <E> the generated class
 */
public abstract sealed class Change<E> extends Statement permits InsertStatement, UpdateStatement, DeleteStatement {
    Change() {}

    /** What a change does. */
    public enum Kind {
        /** New rows; with {@code onConflict}, changed ones too. */
        INSERT,
        /** Changed rows. */
        UPDATE,
        /** Deleted rows. */
        DELETE
    }

    /**
     * What it does.
     *
     * @return its kind
     */
    public abstract Kind kind();

    /**
     * The class whose rows it writes.
     *
     * @return the model
     */
    public abstract EntityAlias<E> target();

    /**
     * The columns that it sets in rows that were there before.
     *
     * @return the columns; none for an INSERT that leaves existing rows alone, and for a DELETE
     */
    public abstract List<ColumnDef> overwritten();

    /**
     * Whether the session's objects learn of it.
     *
     * @return false if that was switched off
     */
    public abstract boolean synchronizesSession();
}
