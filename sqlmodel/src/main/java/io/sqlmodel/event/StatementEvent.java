package io.sqlmodel.event;

import org.jspecify.annotations.Nullable;

/**
 * One execution of a statement. BEGIN, COMMIT, ROLLBACK and savepoints are not statements but {@link TransactionEvent}s.
 *
 * @param sql the text that the database got, with a place for each parameter; it holds no values
 * @param batch how many times the statement was executed at once: the rows of a batch, otherwise 1
 * @param rows how many rows were returned, or affected in all; -1 if that is not known, as after a failure
 * @param nanos how long it took to prepare, execute and read, in nanoseconds
 * @param failure what went wrong, or null
 */
public record StatementEvent(
        String sql,
        int batch,
        long rows,
        long nanos,
        @Nullable RuntimeException failure) {}
