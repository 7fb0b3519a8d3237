package io.sqlmodel.async;

import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.load.ResultRows;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a result part by part, by operations of its session that may stand in the queue with any others. One caller after the
 * other.
 *
 * @param <T> what a row is
 */
public final class RowParts<T extends @Nullable Object> {
    private final SessionRunner session;
    private final Supplier<ResultRows<T>> query;
    private final @Nullable SessionStage<?> execution;
    private final @Nullable SqlModelException refusal;
    private @Nullable SessionStage<Part<T>> first;

    /** Touched only by operations of the session. */
    private @Nullable ResultRows<T> rows;

    /**
     * A result.
     *
     * @param session the session
     * @param query executes the query as part of an operation, or gives the result that it had
     * @param execution what executes the query, if that was begun; cancelled when nobody wants the rows
     * @param refusal why the rows cannot be had, or null
     */
    public RowParts(
            SessionRunner session,
            Supplier<ResultRows<T>> query,
            @Nullable SessionStage<?> execution,
            @Nullable SqlModelException refusal) {
        this.session = session;
        this.query = query;
        this.execution = execution;
        this.refusal = refusal;
    }

    /** Some rows, and whether none follow. */
    record Part<T extends @Nullable Object>(List<T> rows, boolean last) {}

    @Nullable
    SqlModelException refusal() {
        return refusal;
    }

    /** Reads the next part; executes the query first. */
    SessionStage<Part<T>> next() {
        SessionStage<Part<T>> next = session.enqueue("stream", Need.DATABASE, this::read);
        if (first == null) {
            first = next;
        }
        return next;
    }

    private Part<T> read() {
        ResultRows<T> result = rows;
        if (result == null) {
            result = query.get();
            rows = result;
        }
        List<T> part = result.part();
        return new Part<>(part, result.isComplete());
    }

    /** Stops the query while it is being executed. */
    void cancel() {
        SessionStage.cancelUnlessDone(first);
        SessionStage.cancelUnlessDone(execution);
    }

    /** Releases what is not read. */
    void end() {
        if (first != null && refusal == null) {
            SessionStage<Boolean> unused = session.enqueue("stream", Need.IF_CONNECTED, this::release);
        }
    }

    private boolean release() {
        if (rows != null) {
            rows.end();
        }
        return true;
    }
}
