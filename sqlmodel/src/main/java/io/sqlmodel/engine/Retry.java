package io.sqlmodel.engine;

import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.error.SerializationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs a transaction again that lost to another one: after a serialization failure, a deadlock or a lock timeout. */
public final class Retry {
    private static final long FIRST_PAUSE_MICROS = 2_000;
    private static final long LONGEST_PAUSE_MICROS = 200_000;

    private Retry() {}

    /**
     * Runs a transaction until it does not lose, with a random, growing pause between two runs.
     *
     * @param <T> what it gives
     * @param times how often it may run again, at least 0
     * @param transaction the whole transaction, from its begin to its end
     * @return what its last run gave
     * @throws SerializationException if its last run lost too; its message says how many there were
     */
    public static <T extends @Nullable Object> T run(int times, Supplier<T> transaction) {
        for (int again = 0; ; again++) {
            try {
                return transaction.get();
            } catch (SerializationException | PendingRollbackException failure) {
                if (again == times || !mayRunAgain(failure) || !pause(again)) {
                    throw reason(failure, again);
                }
            }
        }
    }

    /**
     * Whether a transaction failed only because it lost to another one.
     *
     * @param failure what it failed with
     * @return true if it may succeed when it is run again
     */
    public static boolean mayRunAgain(Throwable failure) {
        return lost(failure) != null;
    }

    /**
     * Why a transaction failed for good.
     *
     * @param failure what its last run failed with
     * @param again how often it was run again
     * @return the failure or, if it lost to another transaction, that, with how many runs there were
     */
    public static RuntimeException reason(RuntimeException failure, int again) {
        SerializationException lost = lost(failure);
        if (lost != null && again > 0) {
            lost.addHint(EngineMessage.TRIED, again + 1);
        }
        return lost == null ? failure : lost;
    }

    /** What made it lose; work that goes on after that finds a session that waits for its rollback. */
    private static @Nullable SerializationException lost(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof PendingRollbackException) {
            cause = cause.getCause();
        }
        return cause instanceof SerializationException lost ? lost : null;
    }

    /**
     * How long to wait before a transaction is run again: random, so that two that collide do not collide again.
     *
     * @param again how often it was run again before
     * @return microseconds, up to a fifth of a second
     */
    public static long pauseMicros(int again) {
        long longest = Math.min(LONGEST_PAUSE_MICROS, FIRST_PAUSE_MICROS << Math.min(again, 10));
        return ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
    }

    /** False if the thread was interrupted. */
    private static boolean pause(int again) {
        try {
            TimeUnit.MICROSECONDS.sleep(pauseMicros(again));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
