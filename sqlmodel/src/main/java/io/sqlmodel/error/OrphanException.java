package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A rule about owners of an object was broken (cases D10, F14). */
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
