package io.sqlmodel.sql;

/**
 * How a query is run, whatever its SQL is. Immutable.
 *
 * @param populateExisting whether objects that the session holds are read anew (case E30)
 * @param yieldPer how many rows are read at a time; 0 for the library's choice (case E15)
 */
public record ExecutionOptions(boolean populateExisting, int yieldPer) {
    /** Nothing special. */
    public static final ExecutionOptions DEFAULT = new ExecutionOptions(false, 0);
}
