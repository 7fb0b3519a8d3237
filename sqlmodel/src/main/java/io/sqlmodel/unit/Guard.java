package io.sqlmodel.unit;

import io.sqlmodel.error.ConcurrentUseException;
import io.sqlmodel.error.SessionMessage;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread at a time into a session; a second one is refused, not held up. A thread may enter again while it is
 * inside. Different threads may use a session one after another: each sees what the one before did.
 */
@SuppressWarnings("serial") // never written anywhere: it is the reference to the thread inside, rather than to have one
final class Guard extends AtomicReference<@Nullable Thread> {
    /** Whether another thread is going to enter: nobody else may edit until it has left. */
    private volatile boolean reserved;

    /** How often the thread inside has entered; touched by that thread only. */
    private int depth;

    /**
     * Enters.
     *
     * @throws ConcurrentUseException if another thread is inside
     */
    void enter() {
        Thread current = Thread.currentThread();
        if (get() != current) {
            Thread other = compareAndExchange(null, current);
            if (other != null) {
                throw new ConcurrentUseException(SessionMessage.CONCURRENT_USE, other.getName(), current.getName());
            }
        }
        depth++;
    }

    /**
     * Checks, and does not enter: for what is too short to be worth it.
     *
     * @throws ConcurrentUseException if another thread is inside
     */
    void check() {
        Thread other = get();
        Thread current = Thread.currentThread();
        if (other == current) {
            return;
        }
        if (reserved) {
            throw new ConcurrentUseException(SessionMessage.EDIT_MEANWHILE, current.getName());
        }
        if (other != null) {
            throw new ConcurrentUseException(SessionMessage.CONCURRENT_USE, other.getName(), current.getName());
        }
    }

    /** Keeps edits out from now on, except those of the thread that is inside; or no longer. */
    void reserve(boolean keepOut) {
        reserved = keepOut;
    }

    /** Leaves; once for each time it entered. */
    void exit() {
        if (--depth == 0) {
            set(null);
        }
    }
}
