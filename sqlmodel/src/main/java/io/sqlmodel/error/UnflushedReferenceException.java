package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A flushed object refers to an object that is not in the session (case F03). */
public class UnflushedReferenceException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public UnflushedReferenceException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public UnflushedReferenceException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
