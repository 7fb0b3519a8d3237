package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.Objects;

/** What the foreign key columns of a many-to-one relationship say while the relationship itself is not loaded. */
final class ForeignKeys {
    private ForeignKeys() {}

    /**
     * A foreign key was set by hand: the last assignment wins (DESIGN 4.9), so the relationship is unloaded and
     * resolves the new key when it is read. The lists of the other side stay as they are until they expire (case B16).
     */
    static void setByHand(Entity entity, int relationship) {
        long bit = 1L << relationship;
        if (((entity.loaded | entity.known) & bit) != 0) {
            EntityAccess.mapping(entity).set(entity, relationship, null);
            entity.loaded &= ~bit;
            entity.known &= ~bit;
            if (entity.changes != null) {
                entity.changes.forget(bit);
            }
        }
    }

    /** Whether an unloaded relationship may lead to an object: not if its foreign key is loaded and says otherwise. */
    static boolean mayLeadTo(Entity entity, Relation relation, Entity related) {
        if (relation.def().direction() != Direction.MANY_TO_ONE || Tracking.isNew(entity)) {
            return false;
        }
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        EntityMapping<Entity> target = EntityAccess.mapping(related);
        int[] local = relation.local();
        int[] remote = relation.remote();
        for (int i = 0; i < local.length; i++) {
            if (!entity.unloaded(local[i])
                    && !Objects.equals(mapping.get(entity, local[i]), target.get(related, remote[i]))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the columns of a many-to-one relationship's foreign key are loaded. */
    static boolean areLoaded(Entity entity, Relation relation) {
        if (relation.def().direction() != Direction.MANY_TO_ONE) {
            return false;
        }
        for (int column : relation.local()) {
            if (entity.unloaded(column)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part of a many-to-one relationship's foreign key is known to be NULL, so that it leads nowhere. */
    static boolean isNull(Entity entity, Relation relation) {
        if (relation.def().direction() == Direction.MANY_TO_ONE) {
            for (int column : relation.local()) {
                boolean known = ((entity.loaded | entity.known) & 1L << column) != 0;
                if (known && EntityAccess.mapping(entity).get(entity, column) == null) {
                    return true;
                }
            }
        }
        return false;
    }
}
