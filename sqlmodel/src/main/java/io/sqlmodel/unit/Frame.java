package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import java.sql.Savepoint;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A transaction, or a savepoint in it: how to get back to its beginning (cases H12, H13). */
final class Frame {
    /** That of a transaction that has only read; never one that goes on. */
    static final Frame NOTHING_DONE = new Frame(null, null);

    /** The frame around this savepoint; null for the transaction itself. */
    final @Nullable Frame parent;

    /** The savepoint; null for the transaction itself. */
    final @Nullable Savepoint savepoint;

    /** What was done in it; made for the first entry, since most transactions only read. */
    private @Nullable UndoLog done;

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

    /** What was done in it, to be added to. */
    UndoLog done() {
        UndoLog log = done;
        if (log == null) {
            log = new UndoLog();
            done = log;
        }
        return log;
    }

    /** Undoes in memory what was done in it. */
    void undo(Restoring restoring) {
        if (done != null) {
            done.undo(restoring);
        }
    }

    /** Visits the objects that were deleted in it and that are still held. */
    void forEachDeleted(Consumer<? super Entity> visitor) {
        if (done != null) {
            done.forEachDeleted(visitor);
        }
    }

    /**
     * Takes over what a savepoint in it did.
     *
     * @param inner the savepoint, which is over
     */
    void absorb(Frame inner) {
        if (inner.done != null) {
            done().takeOver(inner.done, !isNested());
        }
    }
}
