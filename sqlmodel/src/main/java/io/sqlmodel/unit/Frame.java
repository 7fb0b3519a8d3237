package io.sqlmodel.unit;

import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/** A transaction, or a savepoint in it: how to get back to its beginning (cases H12, H13). */
final class Frame {
    /** The frame around this savepoint; null for the transaction itself. */
    final @Nullable Frame parent;

    /** The savepoint; null for the transaction itself. */
    final @Nullable Savepoint savepoint;

    /** What was done in it. */
    final UndoLog done = new UndoLog();

    /** The error of the flush that failed in it, or null; the database has been rolled back then (case H11). */
    @Nullable
    Throwable failure;

    Frame(@Nullable Frame parent, @Nullable Savepoint savepoint) {
        this.parent = parent;
        this.savepoint = savepoint;
    }

    /** Whether it is a savepoint, whose rollback must know what has to be read again. */
    boolean isNested() {
        return parent != null;
    }

    /**
     * Takes over what a savepoint in it did.
     *
     * @param inner the savepoint, which is over
     */
    void absorb(Frame inner) {
        done.takeOver(inner.done, !isNested());
    }
}
