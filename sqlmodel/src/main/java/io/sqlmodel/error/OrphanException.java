package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A row cannot be without the object that it belongs to, and would lose it (case D09). */
public class OrphanException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public OrphanException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public OrphanException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
