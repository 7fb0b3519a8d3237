package io.sqlmodel.sql;

import io.sqlmodel.meta.RelationshipDef;

/**
 * A relationship to one object.
 *
 * @param <E> the generated class that has it
 * @param <T> the generated class it leads to
 */
public final class ToOne<E, T> extends Related<E, T> {
    ToOne(EntityAlias<E> source, RelationshipDef def) {
        super(source, def);
    }

    /**
     * Leads to an object. Its key is read when the statement runs.
     *
     * @param object the object, not null
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if the object is null: use {@link #isNull()}; when the statement runs, if
     *     the object has no key yet
     */
    public Condition eq(T object) {
        return RelatedEquals.of(this, object);
    }

    /**
     * Leads to another object, or to none.
     *
     * @param object the object, not null
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if the object is null: use {@link #isNotNull()}; when the statement runs,
     *     if the object has no key yet
     */
    public Condition ne(T object) {
        return RelatedEquals.of(this, object).not().or(isNull());
    }

    /**
     * Leads to no object.
     *
     * @return the condition
     */
    public Condition isNull() {
        return RelatedEquals.isNull(this);
    }

    /**
     * Leads to an object.
     *
     * @return the condition
     */
    public Condition isNotNull() {
        return isNull().not();
    }

    /**
     * Leads to an object for which all conditions hold.
     *
     * @param conditions conditions on the related class; none asks only that there is an object
     * @return the condition
     */
    public Condition has(Condition... conditions) {
        return exists(conditions);
    }
}
