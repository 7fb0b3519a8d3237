package io.sqlmodel.sql;

/**
 * How far an option follows a relationship of a class to itself (case G09).
 *
 * @param depth how many levels after the first one; {@link #ALL} for as many as there are
 * @param together whether all levels are read by one statement, a recursive CTE
 */
public record Recursion(int depth, boolean together) {
    /** The depth without an end. */
    public static final int ALL = -1;

    /**
     * Whether there is another level.
     *
     * @return false at the end
     */
    public boolean goesOn() {
        return depth != 0;
    }

    /**
     * The recursion for the next level.
     *
     * @return one level less
     */
    public Recursion next() {
        return depth == ALL ? this : new Recursion(depth - 1, together);
    }
}
