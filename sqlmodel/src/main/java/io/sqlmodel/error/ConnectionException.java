package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** No connection to the database could be had, or it was lost. */
public class ConnectionException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public ConnectionException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public ConnectionException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
