package io.sqlmodel.async;

import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work that has an end to be taken care of, however it turns out. */
public final class Scope {
    private Scope() {}

    /**
     * Does some work, and takes care of its end when its stage is done.
     *
     * @param <T> what it gives
     * @param work gives the stage; it may throw
     * @param end what follows, also after a failure
     * @param cancel stops what the work has begun
     * @return the outcome of the work once its end was taken care of; to cancel it cancels the work
     */
    public static <T extends @Nullable Object> SessionStage<T> of(
            Supplier<? extends @Nullable CompletionStage<T>> work,
            Supplier<? extends CompletionStage<?>> end,
            SessionStage.Upstream cancel) {
        CompletionStage<T> begun = begin(work);
        SessionStage<T> outcome = new SessionStage<>();
        outcome.waitFor(() -> {
            SessionStage.cancelUnlessDone(begun);
            cancel.cancel();
        });
        begun.whenComplete(
                (value, failure) -> end.get().whenComplete((nothing, late) -> settle(outcome, value, failure, late)));
        return outcome;
    }

    private static <T extends @Nullable Object> CompletionStage<T> begin(
            Supplier<? extends @Nullable CompletionStage<T>> work) {
        try {
            CompletionStage<T> stage = work.get();
            return stage != null ? stage : SessionStage.failed(new InvalidStateException(SessionMessage.NO_STAGE));
        } catch (Throwable e) { // whatever it is, the end has to be taken care of
            return SessionStage.failed(e);
        }
    }

    private static <T extends @Nullable Object> void settle(
            SessionStage<T> outcome, T value, @Nullable Throwable failure, @Nullable Throwable late) {
        if (failure != null) {
            Throwable cause = SessionStage.unwrapped(failure);
            if (late != null && late != cause) {
                cause.addSuppressed(SessionStage.unwrapped(late));
            }
            outcome.completeExceptionally(cause);
        } else if (late != null) {
            outcome.completeExceptionally(SessionStage.unwrapped(late));
        } else {
            outcome.complete(value);
        }
    }
}
