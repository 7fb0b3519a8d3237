package io.sqlmodel.sql;

/** How a loader option wants a relationship loaded. */
public enum LoaderStrategy {
    /** As the relationship declares it; the option only leads on to what comes after it (case E28). */
    DEFAULT,
    /** On first access, for all objects of the same result. */
    LAZY,
    /** On first access, for that object only. */
    LAZY_ALONE,
    /** By one more statement for all parents (case E08). */
    SELECTIN,
    /** By a join in the same statement (case E16). */
    JOINED,
    /** By one more statement that repeats the query as a subquery (case E20). */
    SUBQUERY,
    /** As if each object's relationship were accessed at once (case E26). */
    IMMEDIATE,
    /** Access to the unloaded relationship is an error (case E21). */
    RAISE,
    /** Access is an error if it would need SQL (case E21). */
    RAISE_ON_SQL,
    /** From the query's own join (case E27). */
    CONTAINS_EAGER
}
