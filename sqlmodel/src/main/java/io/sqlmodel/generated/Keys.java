package io.sqlmodel.generated;

import org.jspecify.annotations.Nullable;

/** Primary key values of objects. */
final class Keys {
    private Keys() {}

    /** The key that the object's fields hold; null while any part of it is. */
    static @Nullable Object current(Entity entity) {
        return read(entity, false);
    }

    /** The key that the object's row has in the database; null while any part of it is. */
    static @Nullable Object committed(Entity entity) {
        return read(entity, true);
    }

    /** Sets the key's fields. */
    static void restore(Entity entity, Object value) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        int[] key = mapping.key();
        for (int i = 0; i < key.length; i++) {
            mapping.set(entity, key[i], value instanceof Key composite ? composite.part(i) : value);
        }
    }

    private static @Nullable Object read(Entity entity, boolean committed) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        int[] key = mapping.key();
        if (key.length == 1) {
            return part(mapping, entity, key[0], committed);
        }
        Object[] parts = new Object[key.length];
        for (int i = 0; i < key.length; i++) {
            Object part = part(mapping, entity, key[i], committed);
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        return new Key(parts);
    }

    private static @Nullable Object part(
            EntityMapping<Entity> mapping, Entity entity, int attribute, boolean committed) {
        Changes changes = entity.changes;
        if (committed && changes != null && (changes.dirty & 1L << attribute) != 0) {
            Object value = changes.committed(attribute);
            if (value != Changes.UNKNOWN) {
                return value;
            }
        }
        return mapping.get(entity, attribute);
    }
}
