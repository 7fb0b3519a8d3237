package io.sqlmodel.integration.async;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waiting for stages, for tests only. */
final class Stages {
    private Stages() {}

    /** The value of a stage. */
    static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError("not done in time", e);
        }
    }

    /** Waits until a latch is open. */
    static void pass(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("not open in time");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What a stage fails with, as its handlers see it. */
    static Throwable failure(CompletionStage<?> stage) {
        return await(stage.handle((value, failure) -> {
            if (failure == null) {
                throw new AssertionError("did not fail, and gave " + value);
            }
            return failure;
        }));
    }
}
