package io.sqlmodel.row;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityOwner;
import org.jspecify.annotations.Nullable;

/** What readers ask of a session: which objects it has, and to take new ones in. Implemented by the identity map. */
public interface EntityRegistry {
    /**
     * Who owns the objects that are read.
     *
     * @return the session's unit of work
     */
    EntityOwner owner();

    /**
     * The objects of one class, resolved once per result.
     *
     * @param mapping the class's mapping
     * @return its objects
     */
    Members of(EntityMapping<?> mapping);

    /**
     * Whether objects that the session held before are read anew, so that what this query says about loading replaces
     * what an earlier one said (cases E28, E30).
     *
     * @return false unless a query asks for it
     */
    default boolean populates() {
        return false;
    }

    /** The objects of one class by primary key. */
    interface Members {
        /**
         * Finds an object of a class whose key is a single {@code Long} or {@code Integer}.
         *
         * @param key the key
         * @return the object, or null if the session does not hold it
         */
        @Nullable
        Entity find(long key);

        /**
         * Finds an object of any class.
         *
         * @param key the value of a single key, or a {@code Key}
         * @return the object, or null if the session does not hold it
         */
        @Nullable
        Entity find(Object key);

        /**
         * Finds an object that need not be read.
         *
         * @param key the value of a single key, or a {@code Key}
         * @return the object, or null if the session does not hold it, or it is to be read anew
         */
        default @Nullable Entity known(Object key) {
            return find(key);
        }

        /**
         * Takes an object in, or moves it to another group: adds it to the group, and sets it as the object's peers.
         *
         * @param key the key
         * @param entity the object
         * @param peers its group
         */
        void put(long key, Entity entity, Peers peers);

        /**
         * Takes an object in, or moves it to another group: adds it to the group, and sets it as the object's peers.
         *
         * @param key the value of a single key, or a {@code Key}
         * @param entity the object
         * @param peers its group
         */
        void put(Object key, Entity entity, Peers peers);
    }
}
