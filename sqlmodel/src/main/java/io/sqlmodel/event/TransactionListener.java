package io.sqlmodel.event;

/**
 * Hears of the beginnings and ends of transactions and savepoints. Called on the thread that works in the transaction,
 * after the event; must be thread-safe.
 */
@FunctionalInterface
public interface TransactionListener {
    /**
     * A transaction or savepoint began or ended.
     *
     * @param event what happened
     */
    void happened(TransactionEvent event);
}
