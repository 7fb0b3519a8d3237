package io.sqlmodel.engine;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Cancels statements that take too long, for databases that have no limit of their own. Its only thread runs while there
 * are statements to watch. Thread-safe.
 */
final class StatementTimer implements AutoCloseable {
    /** After {@link #close()} nothing is watched: statements fail by themselves. */
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, StatementTimer::daemon, new ThreadPoolExecutor.DiscardPolicy());

    StatementTimer() {
        thread.setRemoveOnCancelPolicy(true);
        thread.setKeepAliveTime(10, TimeUnit.SECONDS);
        thread.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable work) {
        Thread daemon = new Thread(work, "sqlmodel-statement-timer");
        daemon.setDaemon(true);
        return daemon;
    }

    /** Watches a statement that begins now. */
    Watch watch(Statement statement, long millis) {
        Watch watch = new Watch(statement);
        watch.alarm = thread.schedule(watch::cancel, millis, TimeUnit.MILLISECONDS);
        return watch;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** A statement that runs. Once it has ended it is not cancelled, nor is the next one of its connection. */
    static final class Watch {
        private final Statement statement;
        private volatile Future<?> alarm = CompletableFuture.completedFuture(null);
        private boolean ended;

        Watch(Statement statement) {
            this.statement = statement;
        }

        private synchronized void cancel() {
            if (!ended) {
                try {
                    statement.cancel();
                } catch (SQLException e) {
                    Database.LOG.debug("Cancelling a statement failed", e);
                }
            }
        }

        void end() {
            synchronized (this) {
                ended = true;
            }
            alarm.cancel(false);
        }
    }
}
