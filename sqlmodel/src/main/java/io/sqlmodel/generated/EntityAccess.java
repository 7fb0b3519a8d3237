package io.sqlmodel.generated;

import io.sqlmodel.meta.ColumnDef;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The door through which the library itself reaches the state of an object. Not for users and not for generated code.
 * Nothing here loads, and nothing fires an event.
 */
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
     * The columns of a class.
     *
     * @param mapping the class's mapping
     * @return a bit for each column's attribute
     */
    public static long columns(EntityMapping<?> mapping) {
        return mapping.columnCount() == Long.SIZE ? -1L : (1L << mapping.columnCount()) - 1;
    }

    /**
     * The column that counts the versions of a class's rows.
     *
     * @param mapping the class's mapping
     * @return the column, or null if there is none
     */
    public static @Nullable ColumnDef version(EntityMapping<?> mapping) {
        return mapping.version();
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
     * Hands an object to a session, or takes it out of one. Loaded attributes keep their values; one that becomes
     * transient again forgets its history, for all that it has is new then (case H12).
     *
     * @param entity the object
     * @param owner its owner, or null
     * @param state its state
     */
    public static void own(Entity entity, @Nullable EntityOwner owner, EntityState state) {
        entity.owner = owner;
        entity.state = state;
        if (state == EntityState.TRANSIENT) {
            Reset.becomeNew(entity);
        }
    }

    /**
     * Makes an object new again, with all values that it has (case H12): in no session, without history and peers.
     *
     * @param entity the object
     */
    public static void makeTransient(Entity entity) {
        entity.peers = null;
        own(entity, null, EntityState.TRANSIENT);
    }

    /**
     * Notes an object's place in a register of its session.
     *
     * @param entity the object
     * @param place the place
     */
    public static void place(Entity entity, int place) {
        entity.place = place;
    }

    /**
     * An object's place in a register of its session.
     *
     * @param entity the object
     * @return the place noted last, which another object may have by now
     */
    public static int place(Entity entity) {
        return entity.place;
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

    /**
     * The value of the primary key, as the fields hold it, loaded or expired.
     *
     * @param entity the object
     * @return the value of a single column, or a {@link Key}; null while any part is null
     */
    public static @Nullable Object key(Entity entity) {
        return Keys.current(entity);
    }

    /**
     * The value of the primary key that the object's row has in the database, by which the session knows it.
     *
     * @param entity the object
     * @return the value of a single column, or a {@link Key}; null while any part is null
     */
    public static @Nullable Object committedKey(Entity entity) {
        return Keys.committed(entity);
    }

    /**
     * Sets the fields of the primary key back to what they were, without a change on record.
     *
     * @param entity the object
     * @param key the value of a single column, or a {@link Key}
     */
    public static void restoreKey(Entity entity, Object key) {
        Keys.restore(entity, key);
    }

    /**
     * An object as text, for messages.
     *
     * @param entity the object
     * @return its class and primary key, for example {@code Hero(id=1)}, or {@code Hero (new)} without a key
     */
    public static String describe(Entity entity) {
        return Describe.withKey(entity);
    }

    /**
     * What code may call an object of a class, for messages.
     *
     * @param mapping the class
     * @return its name as that of a variable, for example {@code hero}
     */
    public static String variable(EntityMapping<?> mapping) {
        return Describe.variable(mapping);
    }

    // Values.

    /**
     * The mask of loaded attributes; on a new object, of those that were set.
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
     * Whether an attribute is loaded; on a new object: whether it was set.
     *
     * @param entity the object
     * @param attribute the attribute's index
     * @return true if it is
     */
    public static boolean isLoaded(Entity entity, int attribute) {
        return !entity.unloaded(attribute);
    }

    /**
     * Whether an attribute's field holds its value or, after expiry, the last one that was known.
     *
     * @param entity the object
     * @param attribute the attribute's index
     * @return false if it was never loaded or set
     */
    public static boolean isKnown(Entity entity, int attribute) {
        return ((entity.loaded | entity.known) & 1L << attribute) != 0;
    }

    /**
     * Sets a column or a scalar relationship to what was read from the database. Nothing is recorded when a pending
     * object's relationship leads nowhere, so that a flush does not take it for an assignment (case B15).
     *
     * @param entity the object
     * @param attribute the attribute's index
     * @param value the value
     */
    public static void putLoaded(Entity entity, int attribute, @Nullable Object value) {
        EntityMapping<Entity> mapping = mapping(entity);
        mapping.set(entity, attribute, value);
        if (value != null || attribute < mapping.columnCount() || !Tracking.isNew(entity)) {
            entity.loaded |= 1L << attribute;
        }
        if (value instanceof Entity related) {
            ScalarField.seen(entity, attribute, related);
            SingleParents.note(entity, attribute, related);
        }
    }

    /**
     * Sets a scalar relationship to what was read from the database, as {@link #putLoaded(Entity, int, Object)} does.
     *
     * @param entity the object
     * @param relation its relationship to one object
     * @param related the related object, or null
     */
    @SuppressWarnings("unchecked") // the relation is one of the object's class
    public static void putLoaded(Entity entity, Relation relation, @Nullable Entity related) {
        int attribute = relation.attribute();
        ((EntityMapping<Entity>) relation.source()).set(entity, attribute, related);
        if (related != null || !Tracking.isNew(entity)) {
            entity.loaded |= 1L << attribute;
        }
        if (related != null && relation.isHeard()) {
            ScalarField.seen(entity, attribute, related);
            SingleParents.note(entity, attribute, related);
        }
    }

    /**
     * Sets a collection to the members that were loaded, and applies edits that waited for the load (case B10).
     *
     * @param entity the object
     * @param relation the relationship to many objects, not loaded
     * @param rows the members, in an array that becomes the collection's own
     */
    public static void fillCollection(Entity entity, Relation relation, Entity[] rows) {
        CollectionFields.fill(entity, relation, rows);
    }

    /**
     * The object that a scalar relationship leads to.
     *
     * @param entity the object
     * @param attribute the relationship's attribute index
     * @return the related object; null if there is none or it is not loaded
     */
    public static @Nullable Entity related(Entity entity, int attribute) {
        return entity.unloaded(attribute) ? null : (Entity) mapping(entity).get(entity, attribute);
    }

    /**
     * The collection of a relationship to many objects.
     *
     * @param entity the object
     * @param attribute the relationship's attribute index
     * @return the live collection, loaded or not; null for none, and for attributes of other kinds
     */
    public static @Nullable RelatedCollection collection(Entity entity, int attribute) {
        return CollectionFields.find(entity, attribute);
    }

    /**
     * Lets a collection that is loaded show what the database has by now; that is no change of it. A member of a
     * many-to-many collection stays while another link object in memory connects the two.
     *
     * @param entity the object that has the collection
     * @param relation the relationship to many objects
     * @param member the object that is in it by now, or not any more
     * @param present whether it is
     * @return whether the collection was loaded and showed something else
     */
    public static boolean show(Entity entity, Relation relation, Entity member, boolean present) {
        RelatedCollection collection = collection(entity, relation.attribute());
        return collection != null
                && (present || !LinkViews.isLinked(entity, relation, member))
                && CollectionShows.row(collection, member, present);
    }

    /**
     * Whether it makes a difference to {@link #show} a member: nothing shows on a collection that is not loaded.
     *
     * @param entity the object that has the collection
     * @param relation the relationship to many objects
     * @return false if there is nothing that could show
     */
    public static boolean mayShow(Entity entity, Relation relation) {
        RelatedCollection collection = collection(entity, relation.attribute());
        return collection != null && (collection.isLoaded() || collection.hasMemory());
    }

    /**
     * Whether it makes a difference to {@link #show} that a member is gone.
     *
     * @param entity the object that has the collection
     * @param relation the relationship to many objects
     * @param member the member
     * @return false if nothing shows it
     */
    public static boolean mayHide(Entity entity, Relation relation, Entity member) {
        RelatedCollection collection = collection(entity, relation.attribute());
        return collection != null && (collection.isLoaded() ? collection.has(member) : collection.hasMemory());
    }

    /**
     * Whether a new link object was made for a pair that a many-to-many collection got, and nobody gave it another end
     * since: it is inserted only if that collection still says so, and gives way to any other link object of the pair.
     *
     * @param entity the object
     * @return true if it was
     */
    public static boolean isMadeLink(Entity entity) {
        return MadeLinks.isMade(entity);
    }

    /**
     * Lets the loaded views of a link show that a link object is in the session, or stays there after all.
     *
     * @param entity any object of a session; only one of a link's class has views
     */
    public static void linkEntered(Entity entity) {
        LinkViews.entered(entity);
    }

    /**
     * Lets the loaded views of a link show that a link object is to be deleted, or is not to be saved.
     *
     * @param entity any object; only one of a link's class has views
     */
    public static void linkLeft(Entity entity) {
        LinkViews.left(entity);
    }

    /**
     * Takes a new link object that is not inserted out of the lists of link objects.
     *
     * @param entity any object; only one of a link's class is in such lists
     */
    public static void linkDropped(Entity entity) {
        LinkViews.leftLists(entity);
    }

    /**
     * Lets the other sides of an object's scalars, and the loaded views of a link, show again what the database has, before
     * changes of the object are forgotten.
     *
     * @param entity any object
     * @param mask the attributes whose changes are forgotten, as a bit for each
     */
    public static void aboutToForget(Entity entity, long mask) {
        LinkViews.forgotten(entity);
        ForgottenScalars.takeBack(entity, mask);
    }

    // History.

    /**
     * The attributes that a flush has to look at: on a new object those that were set, otherwise those that were set or
     * edited since the last flush, a net change or not (cases B15, H06).
     *
     * @param entity the object
     * @return a bit for each attribute
     */
    public static long dirty(Entity entity) {
        if (Tracking.isNew(entity)) {
            return entity.loaded;
        }
        return entity.changes == null ? 0 : entity.changes.dirty;
    }

    /**
     * Those of the {@linkplain #dirty dirty} attributes that have a net change (cases H06, H20).
     *
     * @param entity the object
     * @return a bit for each attribute
     */
    public static long netChanges(Entity entity) {
        long changed = 0;
        for (long rest = dirty(entity); rest != 0; rest &= rest - 1) {
            int attribute = Long.numberOfTrailingZeros(rest);
            if (Tracking.hasNetChange(entity, attribute)) {
                changed |= 1L << attribute;
            }
        }
        return changed;
    }

    /**
     * The value that a column or scalar relationship has in the database, as far as is known.
     *
     * @param entity the object
     * @param attribute the attribute's index
     * @return the value, or {@link Changes#UNKNOWN}; null on a new object
     */
    public static @Nullable Object committed(Entity entity, int attribute) {
        return Tracking.committed(entity, attribute);
    }

    /**
     * Keeps the committed value of a column that is part of the primary key and about to be written: the row is found by
     * it. Does nothing for other columns, and for new objects.
     *
     * @param entity the object
     * @param column the column's attribute index
     */
    public static void rememberKey(Entity entity, int column) {
        Tracking.rememberKey(entity, column);
    }

    /**
     * Reads an attribute as its accessor does: one that is not loaded is loaded first.
     *
     * @param entity the object
     * @param attribute the attribute's index
     * @return the value; of a collection the live one
     */
    public static @Nullable Object read(Entity entity, int attribute) {
        if (entity.unloaded(attribute)) {
            AttributeRead.read(entity, attribute);
        }
        return mapping(entity).get(entity, attribute);
    }

    /**
     * The value that a column has in the database as far as it was ever known, even if it has expired since: a guess,
     * which others may have made wrong.
     *
     * @param entity the object
     * @param attribute the attribute's index
     * @return the value; null if it was null, or is not known
     */
    public static @Nullable Object lastKnown(Entity entity, int attribute) {
        return Tracking.lastKnown(entity, attribute);
    }

    /**
     * Takes note that a column has another value in the database, which nobody set on the object: of a column without a
     * change it becomes the object's, otherwise what the change is compared with.
     *
     * @param entity the object
     * @param attribute the column's attribute index
     * @param value the value
     */
    public static void recommit(Entity entity, int attribute, @Nullable Object value) {
        Tracking.recommit(entity, attribute, value);
    }

    /**
     * The history of an attribute (case H20).
     *
     * @param entity the object
     * @param attribute the attribute's index
     * @return what was added, unchanged and deleted
     */
    public static History history(Entity entity, int attribute) {
        return Histories.of(entity, attribute);
    }

    /**
     * Takes an object's values for committed: it is in step with the database.
     *
     * @param entity the object
     */
    public static void clearChanges(Entity entity) {
        Reset.committed(entity);
    }

    /**
     * Takes an object's values for committed, but for the related objects that an autoflush left for later (DESIGN 4.6):
     * those stay added, or removed.
     *
     * @param entity the object
     * @param wasNew whether it was new before the flush
     * @param left tells which objects were left
     * @return true if all was committed; false if something is left, and the object stays dirty
     */
    public static boolean clearChanges(Entity entity, boolean wasNew, Predicate<Entity> left) {
        return Reset.committed(entity, wasNew, left);
    }

    /**
     * Expires attributes: the next read loads them; changes of them are forgotten, and collections that users hold are
     * dead (case B14). The fields keep the last values for a detached object (DESIGN 4.4).
     *
     * @param entity the object
     * @param mask a bit for each attribute
     */
    public static void expire(Entity entity, long mask) {
        Reset.expire(entity, mask);
    }
}
