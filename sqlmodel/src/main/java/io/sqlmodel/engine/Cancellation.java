package io.sqlmodel.engine;

import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.EngineMessage;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets other threads cancel what one thread does with a database. Whether it is cancelled or done first is decided once.
 *
 * <p>After it was cancelled nothing more is sent to the database but what ends a transaction. A statement that runs just
 * then is stopped by a thread of the database's; one that has ended is not, nor is the next one of its connection, because
 * the end of a statement waits while a cancel for it is under way. {@link #cancel()}, {@link #isCancelled()} and
 * {@link #finish()} may be called by any thread.
 */
public final class Cancellation {
    private enum State {
        OPEN,
        CANCELLED,
        DONE
    }

    private final Canceller canceller;
    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);

    /** Held while a cancel is under way. */
    private final ReentrantLock lock = new ReentrantLock();

    private @Nullable Stoppable current;
    private boolean stopped;

    Cancellation(Canceller canceller) {
        this.canceller = canceller;
    }

    /**
     * Cancels, and does not wait for that to have an effect.
     *
     * @return false if it is done already, or was cancelled before
     */
    public boolean cancel() {
        boolean first = state.compareAndSet(State.OPEN, State.CANCELLED);
        if (first) {
            canceller.stop(this);
        }
        return first;
    }

    /**
     * Whether it was cancelled before it was done.
     *
     * @return true from then on
     */
    public boolean isCancelled() {
        return state.get() == State.CANCELLED;
    }

    /**
     * Says that it is done, after which it cannot be cancelled any more.
     *
     * @return false if it was cancelled before
     */
    public boolean finish() {
        return state.compareAndSet(State.OPEN, State.DONE) || state.get() == State.DONE;
    }

    /**
     * Refuses to go on once it was cancelled.
     *
     * @throws DatabaseException if it was
     */
    void check() {
        if (isCancelled()) {
            throw new DatabaseException(EngineMessage.OPERATION_CANCELLED);
        }
    }

    /** Begins something that can be stopped; nothing else of this kind is under way. */
    void enter(Stoppable stoppable) {
        lock.lock();
        try {
            check();
            current = stoppable;
            stopped = false;
        } finally {
            lock.unlock();
        }
    }

    /** Ends it. True if a cancel was sent to it, whether it had an effect or not. */
    boolean exit() {
        lock.lock();
        try {
            current = null;
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    /** Stops what is under way. False if nothing is. */
    boolean stop() {
        lock.lock();
        try {
            if (current == null) {
                return false;
            }
            stopped = true;
            current.stop();
        } catch (SQLException | RuntimeException | LinkageError e) {
            Database.LOG.debug("Cancelling a statement failed", e);
        } finally {
            lock.unlock();
        }
        return true;
    }

    /** Something that another thread can stop. */
    interface Stoppable {
        void stop() throws SQLException;
    }
}
