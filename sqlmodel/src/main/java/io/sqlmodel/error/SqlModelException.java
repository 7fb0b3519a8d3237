package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** The root of all exceptions of this library. Unchecked; the subclasses differ by what the caller can do. */
public class SqlModelException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The stable code of the message. */
    private final String code;

    /** What was added to the message later. */
    private String hints = "";

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
     * A hint that is there already is not added again.
     *
     * @param message the hint
     * @param args its arguments
     */
    public final void addHint(Message message, @Nullable Object... args) {
        String hint = message.format(args).substring(message.code().length() + 1);
        if (!hints.contains(hint)) {
            hints += hint;
        }
    }

    @Override
    public @Nullable String getMessage() {
        return super.getMessage() + hints;
    }
}
