package io.sqlmodel.unit;

import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Key;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The other sides of what was written inside a savepoint: relationships of objects that were not modified themselves, and
 * that may have been loaded inside, with rows that the savepoint's rollback takes back (case H13).
 */
final class TouchedLists {
    private final Set<TouchedList> lists = new HashSet<>();

    /** The relationship from the parent, and the parent's key. */
    private record TouchedList(Relation relation, Object parent) {}

    /** A row was inserted, deleted or moved: notes the parents that it has and had. */
    void add(Entity child) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(child);
        for (RelationshipDef relationship : mapping.def().relationships()) {
            if (relationship.direction() == Direction.MANY_TO_ONE) {
                Relation relation = mapping.relation(relationship.attribute());
                Relation inverse = relation.inverse();
                if (inverse != null
                        && Arrays.equals(relation.remote(), inverse.source().key())) {
                    add(inverse, key(child, relation, false));
                    add(inverse, key(child, relation, true));
                }
            }
        }
    }

    private void add(Relation inverse, @Nullable Object parent) {
        if (parent != null) {
            lists.add(new TouchedList(inverse, parent));
        }
    }

    private static @Nullable Object key(Entity child, Relation relation, boolean committed) {
        int[] local = relation.local();
        Object[] parts = new Object[local.length];
        for (int i = 0; i < local.length; i++) {
            boolean changed = (EntityAccess.dirty(child) & 1L << local[i]) != 0;
            Object part = committed && changed
                    ? EntityAccess.committed(child, local[i])
                    : EntityAccess.mapping(child).get(child, local[i]);
            if (part == null || part == Changes.UNKNOWN) {
                return null;
            }
            parts[i] = part;
        }
        return parts.length == 1 ? parts[0] : Key.of(parts);
    }

    void addAll(TouchedLists others) {
        lists.addAll(others.lists);
    }

    /** Expires them where the session holds the parent. */
    void expire(IdentityMap objects, States states) {
        for (TouchedList list : lists) {
            Entity parent = objects.of(list.relation.source()).find(list.parent);
            if (parent != null && states.owns(parent, EntityState.PERSISTENT)) {
                states.expire(parent, 1L << list.relation.attribute());
            }
        }
    }

    void clear() {
        lists.clear();
    }
}
