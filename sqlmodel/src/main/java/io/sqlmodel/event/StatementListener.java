package io.sqlmodel.event;

/**
 * Hears of each statement that an engine executes. Called on the thread that executes it, after the statement; must be
 * thread-safe. What it throws reaches the caller of the statement.
 */
@FunctionalInterface
public interface StatementListener {
    /**
     * A statement was executed, or failed. A batch is one event, and so is an INSERT of several rows.
     *
     * @param event what was executed
     */
    void executed(StatementEvent event);
}
