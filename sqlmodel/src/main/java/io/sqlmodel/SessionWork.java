package io.sqlmodel;

import org.jspecify.annotations.Nullable;

/**
 * What a transaction does that gives something back.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface SessionWork<T extends @Nullable Object> {
    /**
     * Does it. May run more than once if the transaction is retried, each time with a new session.
     *
     * @param session a session of its own; not to be kept
     * @return the result
     */
    T run(Session session);
}
