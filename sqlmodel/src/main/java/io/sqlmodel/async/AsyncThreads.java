package io.sqlmodel.async;

import io.sqlmodel.engine.Database;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SqlModelException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads of an engine's async sessions, and the gate to its connections. Threads are started when they are needed, and
 * idle ones end. Thread-safe.
 */
public final class AsyncThreads implements AutoCloseable {
    private static final long IDLE_SECONDS = 30;

    private final Database database;
    private final AsyncOptions options;
    private final Executor executor;
    private final ThreadPoolExecutor pool;
    private final ConnectionGate gate;
    private final ConnectionGate readers;

    /**
     * The threads of an engine.
     *
     * @param database its database
     * @param options how many, or whose
     */
    public AsyncThreads(Database database, AsyncOptions options) {
        this.database = database;
        this.options = options;
        int connections = database.connections(false);
        int threads = options.platformThreads(connections);
        this.pool = pool(threads);
        Executor virtual = options.threads() == 0 ? VirtualThreads.get() : null;
        this.executor = options.executor() != null ? options.executor() : virtual != null ? virtual : pool;
        int most = executor == pool ? threads : Integer.MAX_VALUE;
        this.gate = gate(Math.min(connections, most));
        int readable = database.connections(true);
        this.readers = readable == connections ? gate : gate(Math.min(readable, most));
    }

    private ConnectionGate gate(int permits) {
        return new ConnectionGate(
                permits, options.queue(), database.connectionTimeoutMillis(), database::noFreeConnection);
    }

    private static ThreadPoolExecutor pool(int threads) {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "sqlmodel-async-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    ConnectionGate gate(boolean readOnly) {
        return readOnly ? readers : gate;
    }

    /**
     * Runs something on one of the threads.
     *
     * @param task what to run
     * @param always whether it must run, however many wait
     * @throws RejectedExecutionException if too many wait
     */
    void execute(Runnable task, boolean always) {
        if (!always && pool.getQueue().size() >= options.queue()) {
            throw new RejectedExecutionException();
        }
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            if (!always) {
                throw e;
            }
            Thread last = new Thread(task, "sqlmodel-async-last");
            last.setDaemon(true);
            last.start();
        }
    }

    /** Why an operation is not done. */
    SqlModelException refusal() {
        return database.isClosed()
                ? new InvalidStateException(EngineMessage.ENGINE_CLOSED, database.url())
                : new DatabaseException(EngineMessage.ASYNC_FULL, database.url(), options.queue());
    }

    /** Lets no more operations begin: those that wait for a connection fail. */
    @Override
    public void close() {
        gate.close(this::refusal);
        readers.close(this::refusal);
        pool.shutdown();
    }
}
