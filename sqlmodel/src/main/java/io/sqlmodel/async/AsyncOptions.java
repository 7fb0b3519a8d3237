package io.sqlmodel.async;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Where the operations of an engine's async sessions run.
 *
 * @param threads how many threads of the engine's own; 0 for virtual threads, or on a JDK without them for as many as
 *     {@link #platformThreads(int)} says
 * @param queue how many operations may wait for a thread, and how many for a connection, before more are refused
 * @param executor the program's own threads; null for the engine's
 */
public record AsyncOptions(int threads, int queue, @Nullable Executor executor) {
    /** Virtual threads where the JDK has them. */
    public static final AsyncOptions DEFAULT = new AsyncOptions(0, 100_000, null);

    /** So that a callback may wait for another operation, whatever the number of connections. */
    private static final int FEWEST_THREADS = 4;

    /**
     * How many platform threads there are where virtual ones are not used.
     *
     * @param connections how many connections the engine has
     * @return the number that was asked for, or one for each connection and at least 4
     */
    public int platformThreads(int connections) {
        return threads > 0 ? threads : Math.max(connections, FEWEST_THREADS);
    }
}
