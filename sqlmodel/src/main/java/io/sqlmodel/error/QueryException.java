package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A statement cannot be built or compiled as it is written. */
public class QueryException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public QueryException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public QueryException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
