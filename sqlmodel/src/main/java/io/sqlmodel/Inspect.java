package io.sqlmodel;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.History;
import io.sqlmodel.sql.Attribute;

/** Looks into objects: their state, what is loaded, what was changed. Never emits SQL, and changes nothing (case H20). */
public final class Inspect {
    private Inspect() {}

    /**
     * Where an object is on its way into and out of the database (case H14).
     *
     * @param entity the object
     * @return its state
     */
    public static EntityState state(Entity entity) {
        return EntityAccess.state(entity);
    }

    /**
     * Whether an attribute can be read without a load; on a new object: whether it was set.
     *
     * @param <E> the object's class
     * @param entity the object
     * @param attribute the attribute, for example {@code Hero.team}
     * @return true if it is loaded
     */
    public static <E extends Entity> boolean isLoaded(E entity, Attribute<E> attribute) {
        return EntityAccess.isLoaded(entity, attribute.attribute());
    }

    /**
     * What the next flush would find changed about an attribute (case H20).
     *
     * @param <E> the object's class
     * @param entity the object
     * @param attribute the attribute, for example {@code Hero.team}
     * @return what was added, unchanged and deleted; all empty for an attribute that is neither loaded nor set
     */
    public static <E extends Entity> History history(E entity, Attribute<E> attribute) {
        return EntityAccess.history(entity, attribute.attribute());
    }
}
