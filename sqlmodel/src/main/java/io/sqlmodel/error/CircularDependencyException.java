package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** Rows refer to each other and every foreign key of the cycle is NOT NULL (case G10). */
public class CircularDependencyException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public CircularDependencyException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public CircularDependencyException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
