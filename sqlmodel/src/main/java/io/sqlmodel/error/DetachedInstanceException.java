package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** An attribute that was never loaded was read on an object without a session (case J08). */
public class DetachedInstanceException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public DetachedInstanceException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public DetachedInstanceException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
