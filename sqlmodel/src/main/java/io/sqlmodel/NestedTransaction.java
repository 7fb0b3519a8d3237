package io.sqlmodel;

import io.sqlmodel.unit.NestedScope;

/**
 * A savepoint of a session, made by {@link Session#beginNested()} (case H13).
 *
 * <pre>{@code
 * try (NestedTransaction savepoint = session.beginNested()) {
 *     session.add(hero);
 *     savepoint.commit();
 * }
 * }</pre>
 *
 * <p>Closed without a commit, it is rolled back: what was added inside leaves the session, what was deleted comes back,
 * and what was modified is read again. The transaction around it goes on either way. Savepoints may be nested to any
 * depth; the end of an outer one ends those inside.
 */
public final class NestedTransaction implements AutoCloseable {
    private final NestedScope scope;

    NestedTransaction(NestedScope scope) {
        this.scope = scope;
    }

    /**
     * Flushes and gives the savepoint up. What happened since is part of the transaction around it, whose rollback undoes
     * it as well. Nothing is expired.
     *
     * @throws io.sqlmodel.error.InvalidStateException if the savepoint is over
     */
    public void commit() {
        scope.commit();
    }

    /**
     * Rolls back to the savepoint, also after a flush failed inside it.
     *
     * @throws io.sqlmodel.error.InvalidStateException if the savepoint is over
     */
    public void rollback() {
        scope.rollback();
    }

    /** Rolls back unless the savepoint is over. */
    @Override
    public void close() {
        scope.close();
    }
}
