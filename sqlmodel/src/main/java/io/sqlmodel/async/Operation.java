package io.sqlmodel.async;

import io.sqlmodel.engine.Cancellation;
import io.sqlmodel.unit.UnitOfWork;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call of an async session: what is to be done, who called it, and the stage of its outcome. Whoever completes the stage from
 * outside, by {@code cancel} or {@code orTimeout} for instance, cancels what is to be done.
 */
final class Operation<T extends @Nullable Object> extends SessionStage<T> {
    final String name;
    final Need need;

    /** Who called it; null if it may stand in the queue together with any others. */
    final @Nullable Thread caller;

    /** Null once it is done, so that a stage that is kept does not keep the session. */
    private volatile @Nullable SessionRunner runner;

    private @Nullable CallerTrace trace;
    private @Nullable Supplier<? extends T> work;

    /** Decides whether it is cancelled or done; null if it cannot be cancelled. */
    private final @Nullable Cancellation cancellation;

    private @Nullable T value;
    private @Nullable Throwable failure;

    /** The one that was called after it. */
    @Nullable
    Operation<?> next;

    Operation(
            SessionRunner runner,
            String name,
            @Nullable Thread caller,
            @Nullable Cancellation cancellation,
            Need need,
            Supplier<? extends T> work) {
        this.runner = runner;
        this.name = name;
        this.caller = caller;
        this.cancellation = cancellation;
        this.need = need;
        this.work = work;
    }

    /** Remembers where it was called; not worth it for what is done there. */
    void remember() {
        if (trace == null) {
            trace = new CallerTrace(name);
        }
    }

    /** Whether it was cancelled, so that nothing is to be done any more. */
    boolean isCancelledWork() {
        return cancellation != null && cancellation.isCancelled();
    }

    /** Whether one that another thread calls now has to be refused; one that was cancelled is not waited for. */
    boolean isInTheWayOf(Operation<?> other) {
        return caller != null && other.caller != null && caller != other.caller && !isCancelledWork();
    }

    /** Does it; what comes of it is kept until {@link #finish()}. */
    void run() {
        Supplier<? extends T> task = work;
        if (task != null && !isCancelledWork()) {
            try {
                value = task.get();
            } catch (Throwable e) { // whatever it is, the caller waits for it
                failure = unwrapped(e);
            }
        }
    }

    /** Does it with the database, where it can be cancelled. */
    void runOn(UnitOfWork unit) {
        if (cancellation == null) {
            run();
        } else {
            unit.cancellable(cancellation, this::run);
        }
    }

    /** It is not done, for a reason. */
    void refuse(Throwable reason) {
        failure = reason;
    }

    /** Known before the stage is completed. */
    @Override
    public @Nullable Throwable failure() {
        return failure != null && !isCancelledWork() ? failure : super.failure();
    }

    /** Completes the stage, and runs what waits for it. Whoever has cancelled it does that himself. */
    @SuppressWarnings("NullAway") // null where T is
    void finish() {
        Throwable failed = failure;
        T outcome = value;
        CallerTrace trail = trace;
        work = null;
        trace = null;
        value = null;
        if (cancellation != null && !cancellation.finish()) {
            return;
        }
        runner = null;
        if (failed == null) {
            super.complete(outcome);
        } else {
            if (trail != null) {
                trail.addTo(failed);
            }
            super.completeExceptionally(failed);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return stop(() -> super.cancel(mayInterruptIfRunning)) || isCancelled();
    }

    @Override
    public boolean complete(T instead) {
        return stop(() -> super.complete(instead));
    }

    @Override
    public boolean completeExceptionally(Throwable reason) {
        return stop(() -> super.completeExceptionally(reason));
    }

    /** Completes the stage at once, whenever its statement ends; unless it is done, and its outcome about to come. */
    private boolean stop(BooleanSupplier completion) {
        if (cancellation != null && !cancellation.cancel()) {
            return false;
        }
        SessionRunner session = runner;
        boolean first = completion.getAsBoolean();
        if (session != null) {
            session.cancelled(this);
        }
        return first;
    }
}
