package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Key;
import io.sqlmodel.generated.Relation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values that connect two objects. */
final class ForeignKeys {
    private ForeignKeys() {}

    /** The values of some columns as they are in memory: one value or a {@link Key}; null if any of them is null. */
    static @Nullable Object value(Entity entity, int[] attributes) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        if (attributes.length == 1) {
            return mapping.get(entity, attributes[0]);
        }
        return Key.of(attributes, attribute -> mapping.get(entity, attribute));
    }

    /** The values of some columns as they are in the database, as far as the object knows. */
    static @Nullable Object committed(Entity entity, int[] attributes) {
        return Key.of(attributes, attribute -> EntityAccess.lastKnown(entity, attribute));
    }

    /**
     * Whether a relationship leads to the primary key of its target, in the key's order, so that the identity map can
     * answer (cases E02, E04).
     */
    static boolean toPrimaryKey(Relation relation) {
        return Arrays.equals(relation.remote(), relation.target().key());
    }

    /** The bits of some attributes. */
    static long mask(int[] attributes) {
        long mask = 0;
        for (int attribute : attributes) {
            mask |= 1L << attribute;
        }
        return mask;
    }

    /** Whether an object has all these attributes loaded. */
    static boolean loaded(Entity entity, long mask) {
        return (EntityAccess.loaded(entity) & mask) == mask;
    }
}
