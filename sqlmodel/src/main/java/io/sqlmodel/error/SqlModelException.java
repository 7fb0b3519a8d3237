package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** The root of all exceptions of this library. Unchecked; the subclasses differ by what the caller can do. */
public class SqlModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The stable code of the message. */
    private final String code;

    /** What was added to the message later, or null. */
    private @Nullable String hint;

    /**
     * An error with a message.
     *
     * @param message the message
     * @param args its arguments
     */
    public SqlModelException(Message message, @Nullable Object... args) {
        super(message.format(args));
        this.code = message.code();
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the cause
     * @param message the message
     * @param args its arguments
     */
    public SqlModelException(Throwable cause, Message message, @Nullable Object... args) {
        super(message.format(args), cause);
        this.code = message.code();
    }

    /**
     * The stable code under which {@code docs/errors.md} explains the error.
     *
     * @return for example {@code SM-1023}
     */
    public final String code() {
        return code;
    }

    /**
     * Adds to the message what only the caller of the failed work knows, such as that it was an autoflush (case H10).
     * A second hint is ignored.
     *
     * @param message the hint, without arguments
     */
    public final void addHint(Message message) {
        if (hint == null) {
            hint = message.template();
        }
    }

    @Override
    public @Nullable String getMessage() {
        return hint == null ? super.getMessage() : super.getMessage() + " " + hint;
    }
}
