package io.sqlmodel;

/** What a transaction does that gives nothing back. */
@FunctionalInterface
public interface SessionAction {
    /**
     * Does it. May run more than once if the transaction is retried, each time with a new session.
     *
     * @param session a session of its own; not to be kept
     */
    void run(Session session);
}
