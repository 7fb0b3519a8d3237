package io.sqlmodel.async;

import io.sqlmodel.engine.Retry;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a transaction again that lost to another one, as {@link Retry} does, without a thread that waits. */
public final class AsyncRetry<T extends @Nullable Object> {
    private final AsyncThreads threads;
    private final int times;
    private final Supplier<? extends CompletionStage<T>> transaction;
    private final SessionStage<T> outcome = new SessionStage<>();

    private AsyncRetry(AsyncThreads threads, int times, Supplier<? extends CompletionStage<T>> transaction) {
        this.threads = threads;
        this.times = times;
        this.transaction = transaction;
    }

    /**
     * Runs a transaction until it does not lose.
     *
     * @param <T> what it gives
     * @param threads where it begins again
     * @param times how often it may run again, at least 0
     * @param transaction begins the whole transaction
     * @return the outcome of its last run; to cancel it cancels the run
     */
    public static <T extends @Nullable Object> SessionStage<T> run(
            AsyncThreads threads, int times, Supplier<? extends CompletionStage<T>> transaction) {
        AsyncRetry<T> retry = new AsyncRetry<>(threads, times, transaction);
        retry.attempt(0);
        return retry.outcome;
    }

    private void attempt(int again) {
        if (outcome.isDone()) {
            return; // cancelled in the pause
        }
        CompletionStage<T> attempt = transaction.get();
        outcome.waitFor(() -> SessionStage.cancelUnlessDone(attempt));
        attempt.whenComplete((value, failure) -> {
            if (failure == null) {
                outcome.complete(value);
            } else {
                failed(again, SessionStage.unwrapped(failure));
            }
        });
    }

    private void failed(int again, Throwable failure) {
        if (again == times || !Retry.mayRunAgain(failure)) {
            outcome.completeExceptionally(
                    failure instanceof RuntimeException reason ? Retry.reason(reason, again) : failure);
        } else {
            threads.later(Retry.pauseMicros(again), () -> attempt(again + 1));
        }
    }
}
