package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A session or an object is not in the state that the call needs (cases J10, J12). */
public class InvalidStateException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public InvalidStateException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public InvalidStateException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
