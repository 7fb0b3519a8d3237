package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** The database refused the transaction because of another one: run it again. */
public class SerializationException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public SerializationException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public SerializationException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
