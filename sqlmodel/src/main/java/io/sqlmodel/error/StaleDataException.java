package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A row that should be changed was changed or deleted by somebody else (cases H16 to H18). */
public class StaleDataException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public StaleDataException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public StaleDataException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
