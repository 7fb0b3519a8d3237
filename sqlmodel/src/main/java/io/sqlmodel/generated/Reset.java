package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef;
import java.util.function.Predicate;

/** Brings objects back in step with the database, or with its absence. */
final class Reset {
    private Reset() {}

    /** All that the object has is committed. */
    static void committed(Entity entity) {
        // Without changes it was a new object, and any of its collections may be.
        long edited = entity.changes == null ? -1L : entity.changes.dirty;
        entity.changes = null;
        for (long rest = edited & entity.mapping().collections(); rest != 0; rest &= rest - 1) {
            RelatedCollection collection = CollectionFields.find(entity, Long.numberOfTrailingZeros(rest));
            if (collection != null) {
                CollectionHistory.clear(collection);
            }
        }
    }

    /** All that the object has is committed, but for related objects that are left; tells whether none is. */
    static boolean committed(Entity entity, boolean wasNew, Predicate<Entity> left) {
        long edited = wasNew ? -1L : entity.changes == null ? 0 : entity.changes.dirty;
        entity.changes = null;
        long open = 0;
        EntityMapping<?> mapping = entity.mapping();
        int end = mapping.def().attributeCount();
        for (int attribute = mapping.columnCount(); attribute < end; attribute++) {
            if ((edited & 1L << attribute) != 0 && isOpen(entity, attribute, wasNew, left)) {
                open |= 1L << attribute;
            }
        }
        if (open != 0) {
            entity.changes = new Changes();
            entity.changes.dirty = open;
        }
        return open == 0;
    }

    private static boolean isOpen(Entity entity, int attribute, boolean wasNew, Predicate<Entity> left) {
        RelatedCollection collection = CollectionFields.find(entity, attribute);
        if (collection != null) {
            return CollectionHistory.clear(collection, wasNew, left);
        }
        RelationshipDef relationship = entity.mapping().relationship(attribute);
        Entity related = relationship.scalar() ? EntityAccess.related(entity, attribute) : null;
        return related != null && !relationship.viewOnly() && left.test(related);
    }

    /** The attributes have to be loaded anew. */
    static void expire(Entity entity, long mask) {
        for (long rest = mask & entity.mapping().collections(); rest != 0; rest &= rest - 1) {
            int attribute = Long.numberOfTrailingZeros(rest);
            RelatedCollection collection = CollectionFields.find(entity, attribute);
            if (collection != null) {
                collection.expire(!entity.unloaded(attribute));
            }
        }
        entity.known |= entity.loaded & mask;
        entity.loaded &= ~mask;
        if (entity.changes != null) {
            entity.changes.forget(mask);
            if (entity.changes.dirty == 0) {
                entity.changes = null;
            }
        }
    }

    /** The object is new again: it has no history. */
    static void becomeNew(Entity entity) {
        entity.changes = null;
        for (long rest = entity.mapping().collections(); rest != 0; rest &= rest - 1) {
            RelatedCollection collection = CollectionFields.find(entity, Long.numberOfTrailingZeros(rest));
            if (collection != null) {
                collection.becomeNew();
            }
        }
    }
}
