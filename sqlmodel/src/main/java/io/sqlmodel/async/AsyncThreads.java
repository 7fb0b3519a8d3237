package io.sqlmodel.async;

import io.sqlmodel.engine.Cancellation;
import io.sqlmodel.engine.Database;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.EngineMessage;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SqlModelException;
import java.util.concurrent.CompletableFuture;
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
    private final ThreadPoolExecutor pool;
    private final Threads threads;
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
        int replicas = database.connections(true) == connections ? 0 : database.connections(true);
        int most = options.platformThreads(connections + replicas);
        this.pool = pool(most);
        this.threads = threads();
        boolean pooled = threads.limited();
        this.gate = gate(pooled ? Math.min(connections, replicas == 0 ? most : (most + 1) / 2) : connections);
        this.readers = replicas == 0 ? gate : gate(pooled ? Math.min(replicas, Math.max(1, most / 2)) : replicas);
    }

    private Threads threads() {
        Executor own = options.executor();
        if (own != null) {
            return Threads.of(own, false);
        }
        Executor virtual = options.threads() > 0 ? null : VirtualThreads.get();
        if (virtual == null) {
            return Threads.of(pool, true);
        }
        return database.dialect().connections().blocksNatively()
                ? new FewVirtualThreads(virtual, pool)
                : Threads.of(virtual, false);
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
     * Does an operation on one of the threads.
     *
     * @param work the operation, which may block
     * @param then what follows it on the same thread
     * @param always whether it must run, however many wait
     * @throws RejectedExecutionException if too many wait
     */
    void execute(Runnable work, Runnable then, boolean always) {
        if (!always && pool.getQueue().size() >= options.queue()) {
            throw new RejectedExecutionException();
        }
        try {
            threads.execute(work, then);
        } catch (RejectedExecutionException e) {
            if (!always) {
                throw e;
            }
            Thread extra = new Thread(() -> Threads.run(work, then), "sqlmodel-async-extra");
            extra.setDaemon(true);
            extra.start();
        }
    }

    /** Begins something after a pause. */
    void later(long micros, Runnable task) {
        CompletableFuture.delayedExecutor(micros, TimeUnit.MICROSECONDS, ready -> execute(() -> {}, ready, true))
                .execute(task);
    }

    /** Decides whether an operation is cancelled or done. */
    Cancellation cancellation() {
        return database.cancellation();
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
        if (readers != gate) {
            readers.close(this::refusal);
        }
        pool.shutdown();
    }
}
