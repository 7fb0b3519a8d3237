package io.sqlmodel.async;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call of an async session: what is to be done, who called it, and the stage of its outcome. */
final class Operation<T extends @Nullable Object> extends SessionStage<T> {
    final String name;
    final Need need;
    final Thread caller = Thread.currentThread();
    private final SessionRunner runner;
    private @Nullable CallerTrace trace;
    private @Nullable Supplier<? extends T> work;
    private @Nullable T value;
    private @Nullable Throwable failure;

    /** The one that was called after it. */
    @Nullable
    Operation<?> next;

    Operation(SessionRunner runner, String name, Need need, Supplier<? extends T> work) {
        this.runner = runner;
        this.name = name;
        this.need = need;
        this.work = work;
    }

    /** Remembers where it was called; not worth it for what is done there. */
    void remember() {
        if (trace == null) {
            trace = new CallerTrace(name);
        }
    }

    /** Does it; what comes of it is kept until {@link #finish()}. */
    void run() {
        Supplier<? extends T> task = work;
        if (task != null && !isDone()) {
            try {
                value = task.get();
            } catch (Throwable e) { // whatever it is, the caller waits for it
                failure = unwrapped(e);
            }
        }
    }

    /** It is not done, for a reason. */
    void refuse(Throwable reason) {
        failure = reason;
    }

    /** Known before the stage is completed. */
    @Override
    public @Nullable Throwable failure() {
        return failure != null ? failure : super.failure();
    }

    /** Completes the stage, and runs what waits for it. */
    @SuppressWarnings("NullAway") // null where T is
    void finish() {
        Throwable failed = failure;
        CallerTrace caller = trace;
        work = null;
        trace = null;
        if (failed == null) {
            complete(value);
        } else {
            if (caller != null) {
                caller.addTo(failed);
            }
            completeExceptionally(failed);
        }
        value = null;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            runner.cancelled(this);
        }
        return cancelled;
    }
}
