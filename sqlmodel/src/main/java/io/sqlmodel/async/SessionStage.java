package io.sqlmodel.async;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an operation of an async session gives, and all stages that are made from it.
 *
 * <p>Handlers see the exception that happened, however many stages it came through, and not one that wraps it. To cancel
 * a stage cancels the operation that it waits for: the one that it was made from or, in {@code thenCompose}, the one that
 * its function began. An operation that waits for its turn never begins then; the statement of one that runs is cancelled.
 *
 * @param <T> the type of the value
 */
public class SessionStage<T extends @Nullable Object> extends CompletableFuture<T> {
    /** What is to be cancelled with this stage. */
    private volatile @Nullable Upstream waitsFor;

    /** A stage that waits for nothing yet. */
    public SessionStage() {}

    private SessionStage(Upstream source) {
        waitsFor = source;
    }

    /**
     * A stage that has failed.
     *
     * @param <T> the type of the value that it would have
     * @param failure why
     * @return the stage
     */
    public static <T extends @Nullable Object> SessionStage<T> failed(Throwable failure) {
        SessionStage<T> stage = new SessionStage<>();
        stage.completeExceptionally(failure);
        return stage;
    }

    /**
     * The exception that happened.
     *
     * @param failure what a stage was told
     * @return the exception without those that wrap it on its way from stage to stage
     */
    public static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /**
     * A stage that follows this one, as by {@code thenApply}; what its function throws tells of this call.
     *
     * @param <R> the type of its value
     * @param name how the program calls it
     * @param value gives the value once this stage is done
     * @return the stage
     */
    public final <R extends @Nullable Object> CompletableFuture<R> thenCall(String name, Supplier<? extends R> value) {
        CallerTrace trace = isDone() ? null : new CallerTrace(name);
        return thenApply(ready -> {
            try {
                return value.get();
            } catch (RuntimeException e) {
                if (trace != null) {
                    trace.addTo(e);
                }
                throw e;
            }
        });
    }

    /**
     * Why the stage failed.
     *
     * @return the exception; null if it has not failed
     */
    public @Nullable Throwable failure() {
        if (!isCompletedExceptionally()) {
            return null;
        }
        try {
            join();
            return null;
        } catch (CompletionException e) {
            return unwrapped(e);
        } catch (CancellationException e) {
            return e;
        }
    }

    /**
     * Says what this stage waits for.
     *
     * @param source is cancelled with this stage
     */
    public final void waitFor(Upstream source) {
        waitsFor = source;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new SessionStage<>(() -> cancelUnlessDone(this));
    }

    /** Cancels this stage and what it waits for. */
    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        cancelSource(cancelled);
        return cancelled;
    }

    /** Completes this stage from outside, as {@code completeOnTimeout} does, and cancels what it waits for. */
    @Override
    public boolean complete(T instead) {
        return cancelSource(super.complete(instead));
    }

    /** Completes this stage from outside, as {@code orTimeout} does, and cancels what it waits for. */
    @Override
    public boolean completeExceptionally(Throwable reason) {
        return cancelSource(super.completeExceptionally(reason));
    }

    private boolean cancelSource(boolean completed) {
        Upstream source = waitsFor;
        if (completed && source != null) {
            waitsFor = null;
            source.cancel();
        }
        return completed;
    }

    static void cancelUnlessDone(@Nullable Object stage) {
        if (stage instanceof Future<?> future && !future.isDone()) {
            future.cancel(true);
        }
    }

    // Stages that wait for another one once their function has run.

    @Override
    public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> fn) {
        Inner<T, U> inner = new Inner<>(this, fn);
        return inner.of(super.thenCompose(inner));
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn) {
        Inner<T, U> inner = new Inner<>(this, fn);
        return inner.of(super.thenComposeAsync(inner));
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> fn, Executor executor) {
        Inner<T, U> inner = new Inner<>(this, fn);
        return inner.of(super.thenComposeAsync(inner, executor));
    }

    // Handlers of failures.

    @Override
    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> fn) {
        return super.handle(unwrapping(fn));
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn) {
        return super.handleAsync(unwrapping(fn));
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn, Executor executor) {
        return super.handleAsync(unwrapping(fn), executor);
    }

    @Override
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
        return super.whenComplete(telling(action));
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action) {
        return super.whenCompleteAsync(telling(action));
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action, Executor executor) {
        return super.whenCompleteAsync(telling(action), executor);
    }

    @Override
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> fn) {
        return super.exceptionally(failure -> fn.apply(unwrapped(failure)));
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn) {
        return super.exceptionallyAsync(failure -> fn.apply(unwrapped(failure)));
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn, Executor executor) {
        return super.exceptionallyAsync(failure -> fn.apply(unwrapped(failure)), executor);
    }

    @Override
    public CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return super.exceptionallyCompose(failure -> fn.apply(unwrapped(failure)));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return super.exceptionallyComposeAsync(failure -> fn.apply(unwrapped(failure)));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor) {
        return super.exceptionallyComposeAsync(failure -> fn.apply(unwrapped(failure)), executor);
    }

    @SuppressWarnings("NullAway") // the failure is null without one, and the value with one
    private static <T extends @Nullable Object, U> BiFunction<T, Throwable, U> unwrapping(
            BiFunction<? super T, Throwable, ? extends U> fn) {
        return (value, failure) -> fn.apply(value, failure == null ? null : unwrapped(failure));
    }

    @SuppressWarnings("NullAway") // the failure is null without one, and the value with one
    private static <T extends @Nullable Object> BiConsumer<T, Throwable> telling(
            BiConsumer<? super T, ? super Throwable> action) {
        return (value, failure) -> action.accept(value, failure == null ? null : unwrapped(failure));
    }

    /** What a stage waits for. */
    @FunctionalInterface
    public interface Upstream {
        /** Cancels it, unless it is done. */
        void cancel();
    }

    /** The stage that a function gives, known once it has run. */
    private static final class Inner<T extends @Nullable Object, U>
            implements Function<T, CompletionStage<U>>, Upstream {
        private final Function<? super T, ? extends CompletionStage<U>> function;
        private volatile @Nullable Object waitsFor;

        Inner(SessionStage<T> source, Function<? super T, ? extends CompletionStage<U>> function) {
            this.waitsFor = source;
            this.function = function;
        }

        CompletableFuture<U> of(CompletableFuture<U> derived) {
            if (derived instanceof SessionStage<U> stage && !stage.isDone()) {
                stage.waitsFor = this;
            }
            return derived;
        }

        @Override
        public CompletionStage<U> apply(T value) {
            waitsFor = null;
            CompletionStage<U> stage = function.apply(value);
            waitsFor = stage;
            return stage;
        }

        @Override
        public void cancel() {
            cancelUnlessDone(waitsFor);
        }
    }
}
