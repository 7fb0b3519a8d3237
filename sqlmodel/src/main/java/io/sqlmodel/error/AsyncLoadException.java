package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** An unloaded attribute was read on an object of an async session, which never loads by itself (case I01). */
public class AsyncLoadException extends SqlModelException {
    private static final long serialVersionUID = 1L;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public AsyncLoadException(Message message, @Nullable Object... args) {
        super(message, args);
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public AsyncLoadException(Throwable cause, Message message, @Nullable Object... args) {
        super(cause, message, args);
    }
}
