package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** The models do not fit together, or a class has no model (cases J01 to J06). */
public class MappingException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public MappingException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public MappingException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
