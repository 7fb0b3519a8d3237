package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A flush failed, and the session waits for {@code rollback()} (case H11). */
public class PendingRollbackException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public PendingRollbackException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public PendingRollbackException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
