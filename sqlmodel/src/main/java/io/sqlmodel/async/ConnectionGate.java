package io.sqlmodel.async;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where sessions queue for a connection, in order and without a thread: there is a permit for each connection, and a
 * session has one from before it takes its connection until after it gave it back. So no thread waits for a connection
 * while the sessions that hold them wait for a thread. Thread-safe.
 */
public final class ConnectionGate {
    private final long timeoutNanos;
    private final int longest;
    private final Supplier<? extends RuntimeException> timeout;
    private final Queue<Waiter> waiters = new ArrayDeque<>(0);
    private int permits;
    private boolean timed;
    private boolean closed;

    /**
     * A gate.
     *
     * @param permits how many sessions may pass
     * @param longest how many may wait
     * @param timeoutMillis how long each may wait
     * @param timeout what it is told then
     */
    ConnectionGate(int permits, int longest, long timeoutMillis, Supplier<? extends RuntimeException> timeout) {
        this.permits = permits;
        this.longest = longest;
        this.timeoutNanos = TimeUnit.MILLISECONDS.toNanos(timeoutMillis);
        this.timeout = timeout;
    }

    /** What became of a wish to pass. */
    enum Answer {
        /** It has a permit. */
        PASS,
        /** It will be told. */
        WAIT,
        /** Too many wait, or it is closed. */
        FULL
    }

    /** Asks for a permit. */
    synchronized Answer enter(Waiter waiter) {
        if (permits > 0) {
            permits--;
            return Answer.PASS;
        }
        if (closed || waiters.size() >= longest) {
            return Answer.FULL;
        }
        waiter.deadline = System.nanoTime() + timeoutNanos;
        waiters.add(waiter);
        watch(timeoutNanos);
        return Answer.WAIT;
    }

    /** Gives a permit back; the first who waits gets it. */
    void leave() {
        Waiter next;
        synchronized (this) {
            next = waiters.poll();
            if (next == null) {
                permits++;
            }
        }
        if (next != null) {
            next.passes();
        }
    }

    /** Waits no more. True if it was waiting, and is told nothing then. */
    synchronized boolean forget(Waiter waiter) {
        return waiters.remove(waiter);
    }

    /** Ends all waiting, and lets nobody wait. */
    void close(Supplier<? extends RuntimeException> reason) {
        List<Waiter> refused;
        synchronized (this) {
            closed = true;
            refused = List.copyOf(waiters);
            waiters.clear();
        }
        refused.forEach(waiter -> waiter.refused(reason.get()));
    }

    /** One alarm serves all who wait, since the first of them is always the next to give up. */
    private void watch(long nanos) {
        if (!timed) {
            timed = true;
            CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(this::expire);
        }
    }

    private void expire() {
        for (Waiter waiter = pollExpired(); waiter != null; waiter = pollExpired()) {
            waiter.refused(timeout.get());
        }
    }

    private synchronized @Nullable Waiter pollExpired() {
        Waiter next = waiters.peek();
        long left = next == null ? 0 : next.deadline - System.nanoTime();
        if (next != null && left <= 0) {
            return waiters.poll();
        }
        timed = false;
        if (next != null) {
            watch(left);
        }
        return null;
    }

    /** A session that wants to pass. */
    abstract static class Waiter {
        /** When it has waited for too long; set by the gate. */
        private long deadline;

        /** It has a permit. */
        abstract void passes();

        /** It gets none. */
        abstract void refused(RuntimeException reason);
    }
}
