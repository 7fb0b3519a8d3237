package io.sqlmodel.sql;

import io.sqlmodel.meta.RelationshipDef;

/**
 * A relationship to many objects.
 *
 * @param <E> the generated class that has it
 * @param <T> the generated class it leads to
 */
public final class ToMany<E, T> extends Related<E, T> {
    ToMany(EntityAlias<E> source, RelationshipDef def) {
        super(source, def);
    }

    /**
     * Leads to at least one object for which all conditions hold.
     *
     * @param conditions conditions on the related class; none asks only that there is an object
     * @return the condition
     */
    public Condition any(Condition... conditions) {
        return exists(conditions);
    }

    /**
     * A query of the objects that it leads to from one object, as the database has them, in its order.
     *
     * @param owner the object, not null; its key is read when the statement runs
     * @return the query, to which conditions and the like may be added
     * @throws io.sqlmodel.error.QueryException if the object is null; when the statement runs, if it has no key yet
     */
    public Select<T> of(E owner) {
        return Members.of(owner, this);
    }

    /**
     * Leads to an object, as the database has it. Its key is read when the statement runs.
     *
     * @param object the object, not null
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if the object is null; when the statement runs, if it has no key yet
     */
    public Condition contains(T object) {
        return exists(RelatedEquals.itself(this, object));
    }
}
