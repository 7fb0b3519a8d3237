package io.sqlmodel.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class SessionStageTest {
    private final IllegalStateException failure = new IllegalStateException();
    private final SessionStage<String> stage = new SessionStage<>();

    /** What the handlers of a stage see, each of them once. */
    private static List<Throwable> seen(CompletableFuture<String> of) {
        List<Throwable> seen = new ArrayList<>();
        of.handle((value, e) -> seen.add(e)).join();
        of.handleAsync((value, e) -> seen.add(e)).join();
        of.handleAsync((value, e) -> seen.add(e), Runnable::run).join();
        of.whenComplete((value, e) -> seen.add(e)).exceptionally(e -> "").join();
        of.whenCompleteAsync((value, e) -> seen.add(e)).exceptionally(e -> "").join();
        of.whenCompleteAsync((value, e) -> seen.add(e), Runnable::run)
                .exceptionally(e -> "")
                .join();
        of.exceptionally(e -> "" + seen.add(e)).join();
        of.exceptionallyAsync(e -> "" + seen.add(e)).join();
        of.exceptionallyAsync(e -> "" + seen.add(e), Runnable::run).join();
        of.exceptionallyCompose(e -> of.handle((value, again) -> "" + seen.add(e)))
                .join();
        of.exceptionallyComposeAsync(e -> of.handle((value, again) -> "" + seen.add(e)))
                .join();
        of.exceptionallyComposeAsync(e -> of.handle((value, again) -> "" + seen.add(e)), Runnable::run)
                .join();
        return seen;
    }

    @Test
    void everyHandlerSeesTheExceptionItself() {
        stage.completeExceptionally(failure);

        assertThat(seen(stage)).hasSize(12).containsOnly(failure);
    }

    @Test
    void everyHandlerSeesTheExceptionItselfHoweverManyStagesLater() {
        CompletableFuture<String> later = stage.thenApply(value -> value)
                .thenCompose(CompletableFuture::completedFuture)
                .thenApply(String::trim);
        stage.completeExceptionally(failure);

        assertThat(seen(later)).hasSize(12).containsOnly(failure);
        assertThatThrownBy(later::join).isInstanceOf(CompletionException.class).hasCause(failure);
    }

    @Test
    void handlersOfSuccessSeeNoFailure() {
        stage.complete("done");

        assertThat(stage.handle((value, e) -> value + e).join()).isEqualTo("donenull");
        List<Throwable> seen = new ArrayList<>();
        assertThat(stage.whenComplete((value, e) -> seen.add(e)).join()).isEqualTo("done");
        assertThat(seen).containsExactly((Throwable) null);
        assertThat(stage.failure()).isNull();
    }

    @Test
    void cancellationGoesUpToTheSource() {
        CompletableFuture<Integer> derived = stage.thenApply(String::trim).thenApply(String::length);

        derived.cancel(true);

        assertThat(stage.isCancelled()).isTrue();
        assertThat(stage.failure()).isInstanceOf(java.util.concurrent.CancellationException.class);
    }

    @Test
    void cancellationGoesToTheInnerStageOnceThereIsOne() {
        SessionStage<Integer> inner = new SessionStage<>();
        CompletableFuture<Integer> derived =
                stage.thenCompose(value -> inner).thenApply(number -> number).thenComposeAsync(number -> inner);
        stage.complete("");

        derived.cancel(true);

        assertThat(stage.join()).isEmpty();
        assertThat(inner.isCancelled()).isTrue();
    }

    @Test
    void whatIsDoneIsNotCancelled() {
        CompletableFuture<Integer> derived = stage.thenApply(String::length);
        stage.complete("done");

        assertThat(derived.cancel(true)).isFalse();
        assertThat(stage.isCancelled()).isFalse();
    }
}
