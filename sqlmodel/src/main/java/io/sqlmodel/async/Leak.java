package io.sqlmodel.async;

import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.load.CallSite;
import java.lang.ref.Cleaner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An async session that nobody closed, and nobody can close any more: it is reported, and closed. */
public final class Leak implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger("io.sqlmodel.async");
    private static final Cleaner CLEANER = Cleaner.create();

    private final SessionRunner runner;
    private final Supplier<Void> close;

    /** One line, and not the trace that leads to it: every session has it for as long as it is open. */
    private final @Nullable StackTraceElement opened = CallSite.find();

    private Leak(SessionRunner runner, Supplier<Void> close) {
        this.runner = runner;
        this.close = close;
    }

    /**
     * Watches a session.
     *
     * @param session what the program refers to
     * @param runner its runner, which must not refer to it
     * @param close closes it, and must not refer to it
     * @return to be cleaned when the session is closed, which ends the watch
     */
    public static Cleaner.Cleanable watch(Object session, SessionRunner runner, Supplier<Void> close) {
        return CLEANER.register(session, new Leak(runner, close));
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // nobody is left to wait for it
    public void run() {
        if (!runner.isClosed()) {
            LOG.warn(SessionMessage.ASYNC_LEAK.format(opened == null ? "a place that is not known" : opened));
            runner.close(close);
        }
    }
}
