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
import java.util.function.IntFunction;
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
                    note(inverse, key(child, relation), log);
                    noteFormer(child, relation, inverse, log);
                }
            }
        }
    }

    /** The parent that the row had. Where its foreign key had expired, any may have been it. */
    private static void noteFormer(Entity child, Relation relation, Relation inverse, UndoLog log) {
        Object former;
        if (isDirty(child, relation.local())) {
            former = committedKey(child, relation.local());
        } else if (isDirty(child, relation.attribute())) {
            Object target = EntityAccess.committed(child, relation.attribute());
            former = target instanceof Entity parent ? EntityAccess.committedKey(parent) : target;
        } else {
            return;
        }
        if (former == Changes.UNKNOWN) {
            log.listsChanged(inverse);
        } else {
            note(inverse, former, log);
        }
    }

    private static void note(Relation inverse, @Nullable Object parent, UndoLog log) {
        if (parent != null) {
            log.listChanged(inverse, parent);
        }
    }

    private static boolean isDirty(Entity child, int... attributes) {
        for (int attribute : attributes) {
            if ((EntityAccess.dirty(child) & 1L << attribute) != 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object key(Entity child, Relation relation) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(child);
        return key(relation.local(), attribute -> mapping.get(child, attribute));
    }

    private static @Nullable Object committedKey(Entity child, int[] local) {
        return key(local, attribute -> EntityAccess.committed(child, attribute));
    }

    private static @Nullable Object key(int[] local, IntFunction<@Nullable Object> values) {
        Object[] parts = new Object[local.length];
        for (int i = 0; i < local.length; i++) {
            Object part = values.apply(local[i]);
            if (part == null || part == Changes.UNKNOWN) {
                return part;
            }
            parts[i] = part;
        }
        return parts.length == 1 ? parts[0] : Key.of(parts);
    }
}
