package io.sqlmodel.generated;

import org.jspecify.annotations.Nullable;

/** The door through which the library itself reaches the state of an object. Not for users and not for generated code. */
public final class EntityAccess {
    private EntityAccess() {}

    /**
     * The mapping of an object's class, with the class erased: every object fits its own mapping.
     *
     * @param entity the object
     * @return the mapping
     */
    @SuppressWarnings("unchecked") // an object's mapping is that of its own class
    public static EntityMapping<Entity> mapping(Entity entity) {
        return (EntityMapping<Entity>) entity.mapping();
    }

    /**
     * The session that holds an object.
     *
     * @param entity the object
     * @return its owner, or null
     */
    public static @Nullable EntityOwner owner(Entity entity) {
        return entity.owner;
    }

    /**
     * Hands an object to a session, or takes it out of one.
     *
     * @param entity the object
     * @param owner its owner, or null
     * @param state its state
     */
    public static void own(Entity entity, @Nullable EntityOwner owner, EntityState state) {
        entity.owner = owner;
        entity.state = state;
    }

    /**
     * An object's state.
     *
     * @param entity the object
     * @return the state
     */
    public static EntityState state(Entity entity) {
        return entity.state;
    }

    /**
     * The mask of loaded attributes.
     *
     * @param entity the object
     * @return a bit for each attribute
     */
    public static long loaded(Entity entity) {
        return entity.loaded;
    }

    /**
     * Sets the mask of loaded attributes.
     *
     * @param entity the object
     * @param mask a bit for each attribute
     */
    public static void loaded(Entity entity, long mask) {
        entity.loaded = mask;
    }

    /**
     * The objects that came from the same result, as the session recorded them.
     *
     * @param entity the object
     * @return what was recorded, or null
     */
    public static @Nullable Object peers(Entity entity) {
        return entity.peers;
    }

    /**
     * Records the objects that came from the same result.
     *
     * @param entity the object
     * @param peers what to record
     */
    public static void peers(Entity entity, @Nullable Object peers) {
        entity.peers = peers;
    }
}
