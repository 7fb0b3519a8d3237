package io.sqlmodel.generated;

/** What an object asks of the session that holds it. Implemented by the unit of work. */
public interface EntityOwner {
    /**
     * Loads an attribute that is not loaded: an expired or deferred column, or a relationship. On return the attribute
     * is loaded.
     *
     * @param entity an object of this session, pending or persistent
     * @param attribute the attribute's index
     */
    void load(Entity entity, int attribute);

    /**
     * Tells that a persistent object has its first change since the last flush.
     *
     * @param entity the object
     */
    void changed(Entity entity);

    /**
     * Tells that an object was attached to one of this session by a direct edit, not by the other side's echo; the
     * save-update cascade follows it (cases F02, F03).
     *
     * @param entity the object of this session
     * @param relation the relationship that was edited
     * @param related the object that was attached
     */
    void attached(Entity entity, Relation relation, Entity related);

    /**
     * Tells that an object was taken out of a relationship of one of this session, by a direct edit or by the other
     * side's echo; a pending orphan leaves the session (case F09).
     *
     * @param entity the object of this session
     * @param relation the relationship that was edited
     * @param related the object that was taken out
     */
    void removed(Entity entity, Relation relation, Entity related);
}
