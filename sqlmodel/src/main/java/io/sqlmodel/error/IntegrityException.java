package io.sqlmodel.error;

import org.jspecify.annotations.Nullable;

/** A constraint of the database was violated. The transaction must be rolled back. */
public class IntegrityException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** The kind of the constraint. */
    private final Kind kind;

    /** The constraint's name, when known. */
    private final @Nullable String constraint;

    /** The kinds of constraints that are told apart on every database. */
    public enum Kind {
        /** A UNIQUE constraint, a unique index or a primary key. */
        UNIQUE,
        /** A foreign key. */
        FOREIGN_KEY,
        /** NOT NULL. */
        NOT_NULL,
        /** A CHECK constraint. */
        CHECK,
        /** Another constraint, such as an exclusion constraint. */
        OTHER
    }

    /**
     * An error with a message and what caused it.
     *
     * @param cause the driver's exception
     * @param kind the kind of the constraint
     * @param constraint the constraint's name, or null when the database does not tell
     * @param message the message
     * @param args its arguments
     */
    public IntegrityException(
            Throwable cause, Kind kind, @Nullable String constraint, Message message, @Nullable Object... args) {
        super(cause, message, args);
        this.kind = kind;
        this.constraint = constraint;
    }

    /**
     * The kind of the constraint.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The name of the constraint, the same on every database: {@code uq_hero_name}, {@code pk_hero}, {@code
     * fk_hero_team_id}; the column with its table ({@code hero.name}) for NOT NULL.
     *
     * @return the name; the columns where SQLite tells only those and no model has a name for them; null where SQLite does
     *     not say which foreign key it was
     */
    public @Nullable String constraint() {
        return constraint;
    }
}
