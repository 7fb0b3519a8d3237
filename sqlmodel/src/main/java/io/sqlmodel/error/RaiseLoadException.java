package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** An unloaded relationship was read whose strategy is to raise (case E21). */
public class RaiseLoadException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public RaiseLoadException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public RaiseLoadException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
