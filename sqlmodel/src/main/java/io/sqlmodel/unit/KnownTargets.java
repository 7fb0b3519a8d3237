package io.sqlmodel.unit;

import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Key;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a many-to-one relationship leads to as far as the identity map knows (cases B03, E02). */
final class KnownTargets {
    private KnownTargets() {}

    /**
     * The target by the committed foreign key.
     *
     * @return the object; null for a NULL foreign key; {@link Changes#UNKNOWN} if the session does not hold it
     */
    static @Nullable Object find(IdentityMap objects, Entity entity, Relation relation) {
        if (!leadsToKey(relation)) {
            return Changes.UNKNOWN;
        }
        int[] local = relation.local();
        Object[] parts = new Object[local.length];
        for (int i = 0; i < local.length; i++) {
            Object part = committed(entity, local[i]);
            if (part == null || part == Changes.UNKNOWN) {
                return part;
            }
            parts[i] = part;
        }
        Entity target = objects.of(relation.target()).find(parts.length == 1 ? parts[0] : Key.of(parts));
        return target == null ? Changes.UNKNOWN : target;
    }

    /** Whether the relationship can be read without SQL. */
    static boolean isKnown(IdentityMap objects, Entity entity, Relation relation) {
        if (!leadsToKey(relation)) {
            return false;
        }
        int[] local = relation.local();
        Object[] parts = new Object[local.length];
        for (int i = 0; i < local.length; i++) {
            if (!EntityAccess.isLoaded(entity, local[i])) {
                return false;
            }
            Object part = EntityAccess.mapping(entity).get(entity, local[i]);
            if (part == null) {
                return true;
            }
            parts[i] = part;
        }
        return objects.of(relation.target()).find(parts.length == 1 ? parts[0] : Key.of(parts)) != null;
    }

    private static boolean leadsToKey(Relation relation) {
        return relation.def().direction() == Direction.MANY_TO_ONE
                && Arrays.equals(relation.remote(), relation.target().key());
    }

    private static @Nullable Object committed(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        return (EntityAccess.dirty(entity) & 1L << attribute) != 0
                ? EntityAccess.committed(entity, attribute)
                : mapping.get(entity, attribute);
    }
}
