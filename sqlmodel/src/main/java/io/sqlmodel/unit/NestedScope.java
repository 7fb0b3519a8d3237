package io.sqlmodel.unit;

/** A savepoint of a session, from its beginning to its commit or rollback (case H13). */
public final class NestedScope {
    private final SessionCalls work;
    private final Frame frame;

    NestedScope(SessionCalls work, Frame frame) {
        this.work = work;
        this.frame = frame;
    }

    /**
     * Flushes and releases the savepoint, with all that are open inside it.
     *
     * @throws io.sqlmodel.error.InvalidStateException if it is over
     */
    public void commit() {
        work.commit(frame);
    }

    /**
     * Rolls back to the savepoint, and undoes what happened to the objects since.
     *
     * @throws io.sqlmodel.error.InvalidStateException if it is over
     */
    public void rollback() {
        work.rollback(frame);
    }

    /** Rolls back unless it is over. */
    public void close() {
        work.close(frame);
    }
}
