package io.sqlmodel.generated;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.meta.RelationshipDef.Direction;

/** What happens when an attribute is read that is not loaded. */
final class AttributeRead {
    private AttributeRead() {}

    static void read(Entity entity, int attribute) {
        EntityOwner owner = entity.owner;
        if (isWriteOnly(entity, attribute)) {
            CollectionFields.live(entity, entity.mapping().relation(attribute));
        } else if (owner != null && (entity.state != EntityState.PENDING || isManyToOne(entity.mapping(), attribute))) {
            owner.load(entity, attribute);
        } else if (Tracking.isNew(entity)) {
            readUnset(entity, attribute);
        } else {
            readDetached(entity, attribute);
        }
    }

    /**
     * An attribute of a new object that was never set: a column has the field's own default, a scalar is null, a
     * collection is empty. Nothing is recorded (cases B15, E05).
     */
    private static void readUnset(Entity entity, int attribute) {
        EntityMapping<?> mapping = entity.mapping();
        if (attribute >= mapping.columnCount()
                && !mapping.relationship(attribute).scalar()) {
            CollectionFields.live(entity, mapping.relation(attribute));
        }
    }

    /** What was ever known stays readable; the rest is an error that says how to load it (DESIGN 4.4, case J08). */
    private static void readDetached(Entity entity, int attribute) {
        EntityMapping<?> mapping = entity.mapping();
        boolean column = attribute < mapping.columnCount();
        if ((entity.known & 1L << attribute) != 0) {
            readUnset(entity, attribute);
        } else if (column || !ForeignKeys.isNull(entity, mapping.relation(attribute))) {
            String name = mapping + "." + mapping.def().attributeName(attribute);
            throw new DetachedInstanceException(
                    LoadMessage.DETACHED,
                    name,
                    Describe.withKey(entity),
                    Describe.variable(mapping),
                    column ? "undefer" : "selectinload");
        }
    }

    /** A write-only collection is handed out unread; it is reading its members that is an error (case E25). */
    private static boolean isWriteOnly(Entity entity, int attribute) {
        EntityMapping<?> mapping = entity.mapping();
        return attribute >= mapping.columnCount()
                && mapping.relationship(attribute).lazy() == Lazy.WRITE_ONLY
                && !Tracking.isNew(entity);
    }

    private static boolean isManyToOne(EntityMapping<?> mapping, int attribute) {
        return attribute >= mapping.columnCount()
                && mapping.relationship(attribute).direction() == Direction.MANY_TO_ONE;
    }
}
