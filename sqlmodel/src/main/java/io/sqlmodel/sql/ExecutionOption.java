package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;

/** Something about how a query is run, whatever its SQL is. Immutable. */
public sealed interface ExecutionOption {
    /** Objects that the session holds are read anew. */
    record PopulateExisting() implements ExecutionOption {}

    /**
     * Rows are read part by part.
     *
     * @param rows how many at a time
     */
    record YieldPer(int rows) implements ExecutionOption {
        /**
         * Checks the number.
         *
         * @param rows how many at a time, at least 1
         * @throws QueryException if it is less
         */
        public YieldPer {
            if (rows < 1) {
                throw new QueryException(QueryMessage.YIELD_PER, rows);
            }
        }
    }

    /**
     * Options with this one.
     *
     * @param options the options before
     * @return the options after
     */
    default ExecutionOptions addTo(ExecutionOptions options) {
        return this instanceof YieldPer per
                ? new ExecutionOptions(options.populateExisting(), per.rows())
                : new ExecutionOptions(true, options.yieldPer());
    }
}
