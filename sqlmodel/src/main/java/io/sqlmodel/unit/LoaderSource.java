package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.sql.LoaderPlan;
import org.jspecify.annotations.Nullable;

/** Gives sessions their loaders, and does for all of them what needs no loaders of a session. */
public interface LoaderSource {
    /**
     * Makes the loaders of a session.
     *
     * @param unit its unit of work
     * @return the loaders
     */
    Loading loaders(UnitOfWork unit);

    /**
     * Reads an object that the session does not hold: many sessions read one and need no loaders.
     *
     * @param unit the session's unit of work
     * @param mapping the class's mapping
     * @param key the key
     * @param plan what to load with it
     * @return the object; null if there is no such row
     */
    @Nullable
    Entity read(UnitOfWork unit, EntityMapping<?> mapping, Object key, LoaderPlan plan);
}
