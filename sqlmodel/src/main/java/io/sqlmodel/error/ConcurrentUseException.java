package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A session was used by two threads at once. */
public class ConcurrentUseException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public ConcurrentUseException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public ConcurrentUseException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
