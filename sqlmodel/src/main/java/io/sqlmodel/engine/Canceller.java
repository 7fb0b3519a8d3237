package io.sqlmodel.engine;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Sends cancels to the database, on threads of its own because that may take as long as the network likes: when another
 * thread asks for it, and when a statement takes too long where the database has no limit of its own. Its threads run while
 * there is something to watch. Thread-safe.
 */
final class Canceller implements AutoCloseable {
    /** More than one, so that a server that does not answer holds up few. */
    private static final int THREADS = 4;

    /** A cancel that comes before its statement has begun does nothing, so it is sent again, less and less often. */
    private static final long FIRST_PAUSE_MILLIS = 5;

    private static final long LONGEST_PAUSE_MILLIS = 1000;

    /** After {@link #close()} nothing is cancelled: statements fail by themselves. */
    private final ScheduledThreadPoolExecutor threads =
            new ScheduledThreadPoolExecutor(THREADS, Canceller::daemon, new ThreadPoolExecutor.DiscardPolicy());

    Canceller() {
        threads.setRemoveOnCancelPolicy(true);
        threads.setKeepAliveTime(10, TimeUnit.SECONDS);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread daemon(Runnable work) {
        Thread daemon = new Thread(work, "sqlmodel-canceller");
        daemon.setDaemon(true);
        return daemon;
    }

    /** Stops what a cancelled thread does, and does not wait for it. */
    void stop(Cancellation cancelled) {
        threads.execute(() -> attempt(cancelled, FIRST_PAUSE_MILLIS));
    }

    private void attempt(Cancellation cancelled, long pause) {
        if (cancelled.stop()) {
            Future<?> unused = threads.schedule(
                    () -> attempt(cancelled, Math.min(2 * pause, LONGEST_PAUSE_MILLIS)), pause, TimeUnit.MILLISECONDS);
        }
    }

    /** Cancels after some time, unless that is cancelled itself. */
    Future<?> schedule(Cancellation limited, long millis) {
        return threads.schedule(limited::cancel, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
