package io.sqlmodel.sql;

import org.jspecify.annotations.Nullable;

/** What a query can read from: a model, a query in FROM ({@link Subquery}) or one named by WITH ({@link Cte}). */
public abstract sealed class Source permits EntityAlias, QueryTable {
    Source() {}

    /** The name that its columns have in SQL, unless a surrounding query has it already. */
    abstract String name();

    /** The name that was chosen for it in this statement; null if it has only its own. */
    abstract @Nullable String alias();

    /** How messages name it. */
    abstract String label();

    /** What messages propose to give another alias. */
    abstract String model();

    /** Whether this and another stand for the same table of a statement. */
    abstract boolean sameAs(Source other);

    /** Whether a statement could not tell it from another one, which may be of another model. */
    final boolean sameName(Source other) {
        boolean aliased = alias() != null || other.alias() != null;
        return sameAs(other) || (aliased && name().equalsIgnoreCase(other.name()));
    }

    /** Walks it where FROM or JOIN names it. */
    abstract void walkTable(Pass pass);
}
