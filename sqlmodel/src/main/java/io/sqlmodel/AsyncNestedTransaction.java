package io.sqlmodel;

import java.util.concurrent.CompletionStage;

/**
 * A savepoint of an async session, made by {@link AsyncSession#beginNested()} (case H13), as {@link NestedTransaction}. It ends
 * by {@link #commit()}, {@link #rollback()} or {@link #close()}, or with the transaction around it.
 */
public final class AsyncNestedTransaction {
    private final AsyncSession session;
    private final NestedTransaction savepoint;

    AsyncNestedTransaction(AsyncSession session, NestedTransaction savepoint) {
        this.session = session;
        this.savepoint = savepoint;
    }

    /**
     * Flushes and gives the savepoint up, as {@link NestedTransaction#commit()}.
     *
     * @return the stage of the end
     */
    public CompletionStage<Void> commit() {
        return session.step("commit", sync -> savepoint.commit());
    }

    /**
     * Rolls back to the savepoint, as {@link NestedTransaction#rollback()}.
     *
     * @return the stage of the end
     */
    public CompletionStage<Void> rollback() {
        return session.step("rollback", sync -> savepoint.rollback());
    }

    /**
     * Rolls back unless the savepoint is over.
     *
     * @return the stage of the end
     */
    public CompletionStage<Void> close() {
        return session.step("close", sync -> savepoint.close());
    }
}
