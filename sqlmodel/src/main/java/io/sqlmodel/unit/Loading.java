package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.sql.LoaderPlan;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the unit of work asks of the loaders. None of these flushes: the unit of work does, before it asks. */
public interface Loading {
    /**
     * Loads an attribute that is not loaded: an expired or deferred column, or a relationship. On return it is loaded.
     *
     * @param entity an object of the session, pending or persistent
     * @param attribute the attribute's index
     */
    void load(Entity entity, int attribute);

    /**
     * Loads a relationship of several objects at once, whatever its mapped strategy says (case E22).
     *
     * @param owners persistent objects of one class; those that have it loaded are left alone
     * @param relation the relationship
     */
    void loadRelated(Collection<? extends Entity> owners, Relation relation);

    /**
     * Reads what a relationship leads to by the committed keys of objects, whatever was assigned to it since: the old
     * sides of scalars that were replaced before they were loaded (cases D04, D11). The relationship is left as it is.
     *
     * @param owners persistent objects of one class
     * @param relation a relationship of it
     * @return the objects in the database, in the relationship's order, by owner; an owner may be missing if it has none
     */
    Map<Entity, List<Entity>> committed(Collection<Entity> owners, Relation relation);

    /**
     * Reads link objects by the pairs that they connect: one SELECT for 500 pairs.
     *
     * @param relation a many-to-many relationship over their class
     * @param pairs the {@link io.sqlmodel.generated.Key}s of both ends' keys, the source's first; none twice
     * @return the session's objects for the rows that were found
     */
    List<Entity> links(Relation relation, Collection<?> pairs);

    /**
     * Reads a persistent object's row again, and loads attributes.
     *
     * @param entity the object, with the attributes expired
     * @param plan what to load with it; empty for what came with the object
     * @param attributes the indexes of columns and relationships; none for all columns
     * @throws io.sqlmodel.error.InvalidStateException if its row is gone (case J09)
     */
    void refresh(Entity entity, LoaderPlan plan, int... attributes);

    /**
     * Reads columns that are not loaded, and with them the expired columns of all objects of the class. An object whose row
     * is gone is left as it is.
     *
     * @param entities persistent objects of one class
     * @param columns the columns, as a bit for each attribute
     */
    void loadColumns(List<Entity> entities, long columns);

    /**
     * Finds an object by primary key: in the identity map, otherwise with a SELECT. An expired one is read again; if its
     * row is gone, it leaves the session (case E31).
     *
     * @param mapping the class's mapping
     * @param key the value of a single key, or a {@code Key}
     * @param plan what to load with it
     * @return the object, or null
     */
    @Nullable
    Entity get(EntityMapping<?> mapping, Object key, LoaderPlan plan);

    /**
     * Finds an object by primary key, without options.
     *
     * @param mapping the class's mapping
     * @param key the value of a single key, or a {@code Key}
     * @return the object, or null
     */
    default @Nullable Entity get(EntityMapping<?> mapping, Object key) {
        return get(mapping, key, LoaderPlan.NONE);
    }

    /**
     * Finds objects by primary key, as {@link #get} does, with one SELECT for all that the session does not hold.
     *
     * @param mapping the class's mapping
     * @param keys values of a single key, or {@code Key}s
     * @return the objects by key; a key without a row is missing
     */
    Map<Object, Entity> getAll(EntityMapping<?> mapping, Collection<Object> keys);
}
