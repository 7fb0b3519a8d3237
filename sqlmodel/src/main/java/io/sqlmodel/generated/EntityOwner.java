package io.sqlmodel.generated;

import org.jspecify.annotations.Nullable;

/** What an object asks of the session that holds it. Implemented by the unit of work. */
public interface EntityOwner {
    /**
     * Refuses an edit that the session cannot take now: a second thread while one is at work, or a closed session.
     * Called before every edit of an object of this session.
     */
    void guard();

    /**
     * Loads an attribute that is not loaded: an expired or deferred column, or a relationship. On return the attribute
     * is loaded, except a scalar relationship of a pending object that leads nowhere: nothing is recorded then (case
     * B15). Of pending objects, only many-to-one relationships come here.
     *
     * @param entity an object of this session, pending, persistent or deleted
     * @param attribute the attribute's index
     */
    void load(Entity entity, int attribute);

    /**
     * What a many-to-one relationship leads to by its committed foreign key, as far as the session knows without SQL
     * (case B03): the identity map's object. The foreign key may have expired; its old value serves then.
     *
     * @param entity an object of this session
     * @param relation a many-to-one relationship of it that is not loaded
     * @return the object; null if the foreign key is NULL; {@link Changes#UNKNOWN} if the session does not hold it
     */
    @Nullable
    Object known(Entity entity, Relation relation);

    /**
     * Reads a relationship again that has expired, whatever its strategy says, unless nothing may be read now: in an async
     * session, or while a rollback is due. It stays unloaded then, and where the row is gone.
     *
     * @param entity a persistent object of this session
     * @param relation a relationship of it that is not loaded
     */
    void reread(Entity entity, Relation relation);

    /**
     * Tells that a persistent object has its first change since the last flush.
     *
     * @param entity the object
     */
    void changed(Entity entity);

    /**
     * Tells that an object was attached to one of this session by a direct edit, not by the other side's echo; the
     * save-update cascade follows it (cases F02, F03). Both sides show the new state already.
     *
     * @param entity the object of this session
     * @param relation the relationship that was edited
     * @param related the object that was attached
     */
    void attached(Entity entity, Relation relation, Entity related);

    /**
     * Tells that an object was taken out of a relationship of one of this session, by a direct edit or by the other
     * side's echo; a pending orphan leaves the session (case F09). Both sides show the new state already: an object
     * that moved to another parent names it.
     *
     * @param entity the object of this session
     * @param relation the relationship that was edited
     * @param related the object that was taken out
     */
    void removed(Entity entity, Relation relation, Entity related);

    /**
     * Tells that a many-to-many collection got a pair, and that this is its link object: one that was made for it comes into
     * the session alone, one that was to be deleted stays.
     *
     * @param link the object
     */
    void linked(Entity link);

    /**
     * Tells that a link object connects nothing any more: a pending one leaves the session, a persistent one is deleted by
     * the next flush.
     *
     * @param link the object
     */
    void unlinked(Entity link);

    /**
     * Tells that a collection shows what was done to a link object, or through another view of the link.
     *
     * @param entity the object of this session that has the collection
     * @param view the relationship
     */
    void shown(Entity entity, Relation view);

    /**
     * Whether an object is to be deleted by the next flush.
     *
     * @param entity an object of this session
     * @return true if it is
     */
    boolean deletes(Entity entity);
}
