package io.sqlmodel.meta;

import java.util.List;

/**
 * One thing that a database has otherwise than the models say.
 *
 * @param kind what is wrong with it
 * @param table the table
 * @param line what it is, in a line; with a remedy where no statement can do it
 * @param sql the statements that bring the database to what the models say; none if it cannot be altered so
 * @param destructive whether they may lose data
 */
public record Difference(Kind kind, String table, String line, List<String> sql, boolean destructive) {
    /**
     * Copies the list.
     *
     * @param kind what is wrong with it
     * @param table the table
     * @param line what it is, in a line; with a remedy where no statement can do it
     * @param sql the statements that bring the database to what the models say; none if it cannot be altered so
     * @param destructive whether they may lose data
     */
    public Difference {
        sql = List.copyOf(sql);
    }

    /** What is wrong. */
    public enum Kind {
        /** The models have it, the database does not. */
        MISSING,
        /** The database has it, the models do not. */
        EXTRA,
        /** Both have it, not alike. */
        DIFFERENT
    }

    @Override
    public String toString() {
        return line;
    }
}
