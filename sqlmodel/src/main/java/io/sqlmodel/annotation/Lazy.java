package io.sqlmodel.annotation;

/** When and how a relationship is loaded, if the query does not say otherwise. */
public enum Lazy {
    /** On first access, for all objects of the same result at once. */
    SELECT,
    /** With the query, by one more statement for all parents. */
    SELECTIN,
    /** With the query, by a join in the same statement. */
    JOINED,
    /** With the query, by one more statement that repeats the query as a subquery. */
    SUBQUERY,
    /** Access to the unloaded relationship is an error. */
    RAISE,
    /** Access is an error if it would need SQL; an object that the session already holds is returned. */
    RAISE_ON_SQL,
    /** Never loaded: a collection that can be added to, removed from and queried. */
    WRITE_ONLY,
    /** With the query, as if each object's relationship were accessed at once. */
    IMMEDIATE
}
