package io.sqlmodel.unit;

import io.sqlmodel.engine.Cancellation;
import io.sqlmodel.engine.Cursor;
import io.sqlmodel.engine.DatabaseConnection;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The transaction of a session and the savepoints in it. It begins by itself; a connection is taken with the first
 * statement and given back when the transaction ends.
 */
final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);

    private final UnitOfWork unit;

    /** The innermost frame; null while no transaction runs, and while one has only read. */
    private @Nullable Frame current;

    private @Nullable DatabaseConnection connection;
    private @Nullable Cancellation cancellation;

    /** Made with the first one. */
    private @Nullable OpenResults results;

    /** The transactions of a session. */
    Transactions(UnitOfWork unit) {
        this.unit = unit;
    }

    /** Whether a transaction runs. */
    boolean active() {
        return current != null || connection != null;
    }

    /** Whether it has reached the database. */
    boolean isConnected() {
        return connection != null;
    }

    /** The innermost frame, to which what is done is added; begins a transaction if none runs. */
    Frame frame() {
        if (current == null) {
            current = new Frame(null, null);
        }
        return current;
    }

    void begin() {
        if (active()) {
            throw new InvalidStateException(SessionMessage.TRANSACTION_BEGUN);
        }
        frame();
    }

    /** How many statements were executed in the transaction. */
    int executed() {
        return connection == null ? 0 : connection.executed();
    }

    /** The connection of the transaction; both begin by themselves. */
    DatabaseConnection connection() {
        if (connection == null) {
            connection = unit.database().connect(unit.options.transactions(), cancellation);
        }
        return connection;
    }

    /** Whether no failed flush waits for rollback. */
    boolean isUsable() {
        return current == null || current.failure == null;
    }

    /** Refuses to go on while a failed flush waits for rollback (case H11). */
    void requireUsable() {
        if (current != null && current.failure != null) {
            throw new PendingRollbackException(
                    current.failure, SessionMessage.PENDING_ROLLBACK, current.failure.getMessage());
        }
    }

    /** Tells of a result that has not been read to its end. */
    void opened(OpenResult result, Cursor cursor) {
        if (results == null) {
            results = new OpenResults();
        }
        results.add(result, cursor);
    }

    /** The session is about to write. */
    void settleResults() {
        if (results != null) {
            results.settle();
        }
    }

    /** The transaction is about to end. */
    void endResults() {
        if (results != null) {
            results.end();
        }
    }

    Frame savepoint() {
        Frame parent = frame();
        Savepoint savepoint = connection().savepoint();
        Frame frame = new Frame(parent, savepoint);
        current = frame;
        return frame;
    }

    boolean isOpen(Frame frame) {
        for (Frame open = current; open != null; open = open.parent) {
            if (open == frame) {
                return true;
            }
        }
        return false;
    }

    /** Releases a savepoint and those in it; what they did is part of the frame around them now. */
    void release(Frame frame) {
        requireUsable();
        Frame parent = absorbInto(frame).parent;
        if (parent == null || frame.savepoint == null) {
            throw new IllegalArgumentException("not a savepoint");
        }
        connection().release(frame.savepoint);
        parent.absorb(frame);
        current = parent;
    }

    /** Rolls a savepoint back, and those in it. */
    void rollbackTo(Frame frame) {
        absorbInto(frame);
        Frame parent = frame.parent;
        if (parent == null || frame.savepoint == null) {
            throw new IllegalArgumentException("not a savepoint");
        }
        if (frame.failure == null) {
            undo(frame, null);
        } else {
            warnOfLostChanges();
            restore(frame);
        }
        current = parent;
    }

    /**
     * Commits the transaction with all savepoints.
     *
     * @return what it did, or null if none ran
     */
    @Nullable
    Frame commit() {
        if (!active()) {
            return null;
        }
        Frame root = absorbIntoRoot();
        if (connection != null) {
            try {
                connection.commit();
            } catch (RuntimeException | Error e) {
                fail(e);
                throw e;
            }
        }
        current = null;
        disconnect();
        return root;
    }

    /** Rolls the transaction back with all savepoints. */
    void rollback() {
        if (!active()) {
            return;
        }
        if (!isUsable()) {
            warnOfLostChanges();
        }
        Frame root = absorbIntoRoot();
        current = null;
        try {
            disconnect();
        } finally {
            restore(root);
        }
    }

    /** Objects that were deleted and not committed are detached: the session is closed, and their rows are back. */
    void detachDeleted() {
        for (Frame frame = current; frame != null; frame = frame.parent) {
            frame.forEachDeleted(entity -> {
                if (unit.states().owns(entity, EntityState.DELETED)) {
                    EntityAccess.own(entity, null, EntityState.DETACHED);
                    EntityAccess.peers(entity, null);
                }
            });
        }
    }

    /** Rolls the database back without touching the objects: the session is closed. */
    void abandon() {
        current = null;
        disconnect();
    }

    /**
     * A flush failed: rolls the database back at once, to the innermost savepoint if there is one, and the objects with
     * it; then waits for the session's own rollback (case H11).
     */
    void fail(Throwable cause) {
        Frame frame = frame();
        undo(frame, cause);
        frame.failure = cause;
    }

    /**
     * An operation failed. If the database has given the transaction up, what was flushed before is gone, and only a
     * rollback leads on, as after a flush that failed.
     */
    void failIfLost(Throwable cause) {
        if (connection != null && connection.isLost() && frame().failure == null) {
            fail(cause);
        }
    }

    /** Begins an operation that others can cancel. */
    void cancelledBy(Cancellation operation) {
        cancellation = operation;
        if (connection != null) {
            connection.cancelledBy(operation);
        }
    }

    /**
     * Ends an operation that others can cancel. If it was cancelled, and has not ended its transaction, that is rolled back
     * with all savepoints, and waits for the session's own rollback, as after a flush that failed.
     */
    void finish(Cancellation operation) {
        boolean cancelled = !operation.finish();
        cancellation = null;
        if (connection != null) {
            connection.cancelledBy(null);
        }
        if (cancelled && active() && (isUsable() || connection != null)) {
            loseTransaction(new DatabaseException(EngineMessage.OPERATION_CANCELLED));
        }
    }

    /** Undoes in memory what the database has undone. */
    private void restore(Frame frame) {
        new Restoring(unit.states(), unit.objects(), unit.registers()).undo(frame);
    }

    private void undo(Frame frame, @Nullable Throwable cause) {
        try {
            if (frame.savepoint == null) {
                disconnect();
            } else {
                connection().rollbackTo(frame.savepoint);
            }
        } catch (RuntimeException e) {
            loseTransaction(cause == null ? e : cause);
            if (cause == null) {
                throw e;
            }
            cause.addSuppressed(e);
        } finally {
            restore(frame);
        }
    }

    /** The database has lost the savepoint, so nothing of the transaction can be saved. */
    private void loseTransaction(Throwable cause) {
        for (Frame frame = frame(); frame != null; frame = frame.parent) {
            frame.failure = cause;
            if (frame.parent != null) {
                frame.parent.absorb(frame);
            } else {
                restore(frame);
            }
        }
        try {
            disconnect();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    /** Closing a connection rolls back what was not committed. */
    private void disconnect() {
        DatabaseConnection ending = connection;
        connection = null;
        if (ending != null) {
            ending.close();
        }
    }

    /** Ends all savepoints in memory. What the transaction did is in the frame that is left. */
    private Frame absorbIntoRoot() {
        if (current == null) {
            return Frame.NOTHING_DONE;
        }
        Frame root = current;
        while (root.parent != null) {
            root = root.parent;
        }
        return absorbInto(root);
    }

    /** Ends the savepoints inside a frame in memory; the database ends them with it. */
    private Frame absorbInto(Frame frame) {
        for (Frame inner = current; inner != frame && inner != null && inner.parent != null; inner = inner.parent) {
            inner.parent.absorb(inner);
        }
        current = frame;
        return frame;
    }

    private void warnOfLostChanges() {
        if (unit.hasChanges()) {
            LOG.warn("Changes made between a failed flush and its rollback are discarded");
        }
    }
}
