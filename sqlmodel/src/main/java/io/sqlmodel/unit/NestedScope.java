package io.sqlmodel.unit;

/** A savepoint of a session, from its beginning to its commit or rollback (case H13). */
public final class NestedScope {
    private final UnitOfWork unit;
    private final Frame frame;

    NestedScope(UnitOfWork unit, Frame frame) {
        this.unit = unit;
        this.frame = frame;
    }

    /**
     * Flushes and releases the savepoint, with all that are open inside it.
     *
     * @throws io.sqlmodel.error.InvalidStateException if it is over
     */
    public void commit() {
        unit.commitNested(frame);
    }

    /**
     * Rolls back to the savepoint, and undoes what happened to the objects since.
     *
     * @throws io.sqlmodel.error.InvalidStateException if it is over
     */
    public void rollback() {
        unit.rollbackNested(frame);
    }

    /** Rolls back unless it is over. */
    public void close() {
        unit.closeNested(frame);
    }
}
