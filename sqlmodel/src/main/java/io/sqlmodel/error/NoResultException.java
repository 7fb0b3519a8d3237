package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A row was required and none was found (case J07). */
public class NoResultException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public NoResultException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public NoResultException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
