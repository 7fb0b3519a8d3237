package io.sqlmodel.sql;

import java.util.Arrays;

/** Conditions made of conditions and queries. */
public abstract class Conditions {
    /** For the class that everything is imported from. */
    protected Conditions() {}

    /**
     * All of several conditions.
     *
     * @param conditions the conditions; none is always true
     * @return true where all are
     */
    public static Condition and(Condition... conditions) {
        return Junction.and(Arrays.asList(conditions));
    }

    /**
     * One of several conditions.
     *
     * @param conditions the conditions; none is never true
     * @return true where one is
     */
    public static Condition or(Condition... conditions) {
        return Junction.or(Arrays.asList(conditions));
    }

    /**
     * A query returns a row.
     *
     * @param query the query, which may name tables of the one around it
     * @return the condition
     */
    public static Condition exists(Query<?> query) {
        return new QueryExists(query);
    }

    /**
     * The opposite of a condition.
     *
     * @param condition the condition
     * @return true where it is false
     */
    public static Condition not(Condition condition) {
        return condition.not();
    }
}
