package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** The database or its driver reported an error that has no class of its own. */
public class DatabaseException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public DatabaseException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public DatabaseException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
