package io.sqlmodel.engine;

import io.sqlmodel.dialect.ConnectionRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * How the statements of one connection are stopped: when they take too long, and by other threads. Costs nothing where
 * neither is possible.
 */
final class Cancelling {
    private final ConnectionRules rules;
    private final Connection connection;
    private final Canceller canceller;

    /** How long a statement may run, in milliseconds; 0 for no limit, or one of the database's own. */
    private final long limit;

    private @Nullable Cancellation operation;
    private boolean stopped;

    Cancelling(ConnectionRules rules, Connection connection, Canceller canceller, long limit) {
        this.rules = rules;
        this.connection = connection;
        this.canceller = canceller;
        this.limit = limit;
    }

    /** By whom what is done from now on can be cancelled; null for nobody. */
    void by(@Nullable Cancellation cancellation) {
        operation = cancellation;
    }

    /** Refuses to go on if that was cancelled. */
    void check() {
        if (operation != null) {
            operation.check();
        }
    }

    /** Whether a cancel was sent to a statement; some drivers would apply it to its next execution. */
    boolean stopped() {
        return stopped;
    }

    /** Executes a statement, or reads on in its result. */
    <R extends @Nullable Object> R run(Statement statement, Work<R> work) throws SQLException {
        return limit == 0 ? cancellable(operation, statement, work) : limited(statement, work);
    }

    private <R extends @Nullable Object> R limited(Statement statement, Work<R> work) throws SQLException {
        Cancellation timeout = new Cancellation(canceller);
        return cancellable(timeout, statement, () -> {
            Future<?> alarm = canceller.schedule(timeout, limit);
            try {
                return cancellable(operation, statement, work);
            } finally {
                alarm.cancel(false);
            }
        });
    }

    private <R extends @Nullable Object> R cancellable(
            @Nullable Cancellation cancellation, Statement statement, Work<R> work) throws SQLException {
        if (cancellation == null) {
            return work.run();
        }
        cancellation.enter(() -> rules.cancel(connection, statement));
        try {
            return work.run();
        } finally {
            stopped |= cancellation.exit();
        }
    }

    /** What can be stopped. */
    interface Work<R extends @Nullable Object> {
        R run() throws SQLException;
    }
}
