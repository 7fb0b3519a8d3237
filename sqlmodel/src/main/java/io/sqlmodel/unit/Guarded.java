package io.sqlmodel.unit;

import io.sqlmodel.error.ConcurrentUseException;
import io.sqlmodel.error.SessionMessage;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread at a time in; a second one is refused, not held up. A thread may enter again while it is inside. Different
 * threads may enter one after another: each sees what the one before did.
 */
abstract class Guarded {
    private static final VarHandle INSIDE = inside();

    /** The thread that is inside. */
    @SuppressWarnings("UnusedVariable") // used by its handle
    private volatile @Nullable Thread inside;

    /** Whether another thread is going to enter: nobody else may edit until it has left. */
    private volatile boolean reserved;

    /** How often the thread inside has entered; touched by that thread only. */
    private int depth;

    private static VarHandle inside() {
        try {
            return MethodHandles.lookup().findVarHandle(Guarded.class, "inside", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /**
     * Enters, to be followed by {@link #leave()}.
     *
     * @throws ConcurrentUseException if another thread is inside
     */
    final void enterAlone() {
        Thread current = Thread.currentThread();
        if (inside != current) {
            Thread other = (Thread) INSIDE.compareAndExchange(this, null, current);
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
    final void checkAlone() {
        Thread other = inside;
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
    final void keepOut(boolean others) {
        reserved = others;
    }

    /** Leaves; once for each time it entered. */
    final void leave() {
        if (--depth == 0) {
            inside = null;
        }
    }
}
