package io.sqlmodel.unit;

import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Key;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The other sides of what is written inside a savepoint: relationships of parents that are not modified themselves, and
 * that may be loaded inside, with rows that the savepoint's rollback takes back (case H13).
 */
final class ParentLists {
    private ParentLists() {}

    /** Notes the parents that a row has and had. */
    static void note(Entity child, UndoLog log) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(child);
        for (RelationshipDef relationship : mapping.def().relationships()) {
            if (relationship.direction() == Direction.MANY_TO_ONE) {
                Relation relation = mapping.relation(relationship.attribute());
                Relation inverse = relation.inverse();
                if (inverse != null
                        && Arrays.equals(relation.remote(), inverse.source().key())) {
                    Object parent = key(child, relation, false);
                    Object former = key(child, relation, true);
                    note(inverse, parent, log);
                    if (former != null && !former.equals(parent)) {
                        note(inverse, former, log);
                    }
                }
            }
        }
    }

    private static void note(Relation inverse, @Nullable Object parent, UndoLog log) {
        if (parent != null) {
            log.listChanged(inverse, parent);
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
}
