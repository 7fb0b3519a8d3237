package io.sqlmodel.generated;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records on an object what was changed, and tells its session of the first change. */
final class Tracking {
    private Tracking() {}

    /** Whether all that the object has is new, so that nothing about changes needs to be recorded. */
    static boolean isNew(Entity entity) {
        return entity.state == EntityState.TRANSIENT || entity.state == EntityState.PENDING;
    }

    /** Whether changes are recorded: the object has a row, as far as is known. */
    static boolean isTracked(Entity entity) {
        return entity.state == EntityState.PERSISTENT || entity.state == EntityState.DETACHED;
    }

    static boolean isDirty(Entity entity, int attribute) {
        return entity.changes != null && (entity.changes.dirty & 1L << attribute) != 0;
    }

    /** Asks the session, if there is one, whether the object may be edited now. */
    static void guard(Entity entity) {
        if (entity.owner != null) {
            entity.owner.guard();
        }
    }

    /** A column is about to be set; called for tracked objects only, and once between two flushes. */
    static void columnSet(Entity entity, int attribute, @Nullable Object old) {
        if (!entity.unloaded(attribute) || isKey(entity, attribute)) {
            remember(entity, attribute, old);
            return;
        }
        remember(entity, attribute, Changes.UNKNOWN);
        if (entity.changes != null && (entity.known & 1L << attribute) != 0) {
            entity.changes.rememberExpired(
                    attribute, old, entity.mapping().def().attributeCount());
        }
    }

    /** A key that has expired is still the one that the row was found by. */
    private static boolean isKey(Entity entity, int attribute) {
        return entity.mapping().def().table().columns().get(attribute).primaryKey();
    }

    /** A column is about to be written by a flush; its object need not be told. */
    static void rememberKey(Entity entity, int attribute) {
        if (isTracked(entity) && isKey(entity, attribute)) {
            Object committed = EntityAccess.mapping(entity).get(entity, attribute);
            changes(entity)
                    .remember(attribute, committed, entity.mapping().def().attributeCount());
        }
    }

    /** A column or scalar relationship is about to be set. */
    static void remember(Entity entity, int attribute, @Nullable Object committed) {
        if (isTracked(entity)) {
            Changes changes = changes(entity);
            boolean first = changes.dirty == 0;
            changes.remember(attribute, committed, entity.mapping().def().attributeCount());
            announce(entity, first);
        }
    }

    /** A collection is about to be edited. */
    static void touch(Entity entity, int attribute) {
        if (isTracked(entity)) {
            Changes changes = changes(entity);
            boolean first = changes.dirty == 0;
            changes.dirty |= 1L << attribute;
            announce(entity, first);
        }
    }

    private static void announce(Entity entity, boolean first) {
        if (first && entity.owner != null) {
            entity.owner.changed(entity);
        }
    }

    private static Changes changes(Entity entity) {
        Changes changes = entity.changes;
        if (changes == null) {
            changes = new Changes();
            entity.changes = changes;
        }
        return changes;
    }

    /** The committed value of a column or scalar relationship. */
    static @Nullable Object committed(Entity entity, int attribute) {
        if (isNew(entity)) {
            return null;
        }
        if (entity.changes != null && isDirty(entity, attribute)) {
            return entity.changes.committed(attribute);
        }
        return entity.unloaded(attribute)
                ? Changes.UNKNOWN
                : EntityAccess.mapping(entity).get(entity, attribute);
    }

    /** The value of a column in the database as far as it was ever known; null if it never was. */
    static @Nullable Object lastKnown(Entity entity, int attribute) {
        if (entity.changes == null || !isDirty(entity, attribute)) {
            return EntityAccess.mapping(entity).get(entity, attribute);
        }
        Object committed = entity.changes.committed(attribute);
        return committed == Changes.UNKNOWN ? entity.changes.expired(attribute) : committed;
    }

    /** A column has another value in the database. */
    static void recommit(Entity entity, int attribute, @Nullable Object value) {
        if (entity.changes != null && isDirty(entity, attribute)) {
            entity.changes.recommit(attribute, value);
        } else {
            EntityAccess.mapping(entity).set(entity, attribute, value);
        }
    }

    /** Whether a flush would find an attribute changed: a dirty one that was set back is not (case H20). */
    static boolean hasNetChange(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        RelatedCollection collection = EntityAccess.collection(entity, attribute);
        if (collection != null) {
            return collection.hasChanges();
        }
        if (isNew(entity)) {
            return !entity.unloaded(attribute);
        }
        if (entity.changes == null || !isDirty(entity, attribute)) {
            return false;
        }
        Object committed = entity.changes.committed(attribute);
        return committed == Changes.UNKNOWN || !Objects.deepEquals(committed, mapping.get(entity, attribute));
    }
}
