package io.sqlmodel.sql;

/**
 * The few things in a query that databases spell differently. A dialect is one; {@link #NEUTRAL} is for texts that are
 * only read by people.
 */
public interface Syntax {
    /** What {@code toString} uses: nothing is quoted. */
    Syntax NEUTRAL = new Syntax() {
        @Override
        public String quote(String identifier) {
            return identifier;
        }
    };

    /**
     * A table's, column's or alias's name as it is written in a statement.
     *
     * @param identifier the name
     * @return the name, quoted where the database needs it
     */
    String quote(String identifier);

    /**
     * What stands before {@code OFFSET} when there is no limit.
     *
     * @return for example {@code LIMIT -1}; empty where OFFSET can stand alone
     */
    default String unlimited() {
        return "";
    }

    /**
     * Whether {@code ILIKE} compares without regard to case; otherwise both sides are put into lower case.
     *
     * @return true if the database has it
     */
    default boolean hasIlike() {
        return false;
    }
}
