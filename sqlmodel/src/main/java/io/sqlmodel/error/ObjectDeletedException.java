package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** The row of an object is gone (case J09). */
public class ObjectDeletedException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public ObjectDeletedException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public ObjectDeletedException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
