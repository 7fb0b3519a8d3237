package io.sqlmodel.unit;

import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Key;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the objects of the session follow in memory what the database does by its rules when a key changes: the foreign keys
 * of a CASCADE, and with them the primary keys that they are part of and what refers to those; the NULLs of a SET NULL
 * (case F18). No SQL.
 */
final class FlushFollowing {
    /**
     * An object with changed columns.
     *
     * @param entity the object
     * @param before what the columns held in the database, by attribute
     * @param after what they hold now
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    record Move(
            Entity entity,
            @Nullable Object[] before,
            @Nullable Object[] after) {
        private @Nullable Object former(int[] columns) {
            return Key.of(columns, column -> before[column]);
        }
    }

    private final IdentityMap objects;
    private final boolean updatesOwnTable;
    private final BiConsumer<Entity, @Nullable Object> followed;
    private final Consumer<EntityMapping<?>> written;

    /**
     * For one session.
     *
     * @param objects its objects
     * @param updatesOwnTable whether the database follows its rules within one table, too
     * @param followed is told each object that followed, and the key that it had in the database
     * @param written is told each class whose rows the database may have written, known to the session or not
     */
    FlushFollowing(
            IdentityMap objects,
            boolean updatesOwnTable,
            BiConsumer<Entity, @Nullable Object> followed,
            Consumer<EntityMapping<?>> written) {
        this.updatesOwnTable = updatesOwnTable;
        this.written = written;
        this.objects = objects;
        this.followed = followed;
    }

    /**
     * What the database knows of an object's columns.
     *
     * @param entity the object
     * @return the values by attribute
     */
    static @Nullable Object[] committed(Entity entity) {
        @Nullable
        Object[] values = new @Nullable Object[EntityAccess.mapping(entity).columnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = EntityAccess.lastKnown(entity, i);
        }
        return values;
    }

    /**
     * What an object's columns hold in memory, and in the database once they are written.
     *
     * @param entity the object
     * @return the values by attribute
     */
    static @Nullable Object[] current(Entity entity) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        @Nullable Object[] values = new @Nullable Object[mapping.columnCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = mapping.get(entity, i);
        }
        return values;
    }

    /**
     * Follows.
     *
     * @param mapping the class whose rows were changed
     * @param changed the columns that were changed, as a bit for each
     * @param moves the changes
     */
    void follow(EntityMapping<?> mapping, long changed, List<Move> moves) {
        objects.fixKeys();
        for (ReferringKey key : ReferringKey.to(mapping, changed, objects, updatesOwnTable)) {
            boolean cascades = key.onUpdate() == OnUpdate.CASCADE;
            if (cascades || (key.onUpdate() == OnUpdate.SET_NULL && key.isLeftToDatabase(mapping))) {
                written.accept(key.mapping());
                follow(key, cascades, moves);
            }
        }
    }

    private void follow(ReferringKey key, boolean cascades, List<Move> moves) {
        Map<Object, Move> byFormer = new HashMap<>();
        for (Move move : moves) {
            Object former = move.former(key.targetColumns());
            if (former != null) {
                byFormer.put(former, move);
            }
        }
        List<Move> next = new ArrayList<>();
        for (Entity child : key.holders(objects, byFormer.keySet())) {
            Object referred = key.values(child);
            Move parent = referred == null ? null : byFormer.get(referred);
            if (parent != null) {
                @Nullable Object[] before = committed(child);
                Object formerKey = EntityAccess.committedKey(child);
                follow(key, child, cascades ? parent : null);
                if (!cascades) {
                    part(key, parent.entity, child);
                }
                followed.accept(child, formerKey);
                next.add(new Move(child, before, committed(child)));
            }
        }
        if (!next.isEmpty() && (key.mask() & ReferringKey.referable(key.mapping())) != 0) {
            follow(key.mapping(), key.mask(), next);
        }
    }

    private static void follow(ReferringKey key, Entity child, @Nullable Move parent) {
        for (int i = 0; i < key.columns().length; i++) {
            EntityAccess.recommit(
                    child, key.columns()[i], parent == null ? null : parent.after[key.targetColumns()[i]]);
        }
    }

    /** The database took a child from its parent: what is loaded of the two shows it. */
    private static void part(ReferringKey key, Entity parent, Entity child) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(child);
        for (RelationshipDef def : mapping.def().relationships()) {
            boolean standsOnKey = def.direction() == Direction.MANY_TO_ONE
                    && Arrays.equals(mapping.relation(def.attribute()).local(), key.columns());
            if (standsOnKey && (EntityAccess.dirty(child) & (key.mask() | 1L << def.attribute())) == 0) {
                EntityAccess.expire(child, 1L << def.attribute());
            }
        }
        EntityMapping<Entity> owner = EntityAccess.mapping(parent);
        for (RelationshipDef def : owner.def().relationships()) {
            Relation relation = owner.relation(def.attribute());
            if (def.direction() == Direction.ONE_TO_MANY && key.isUnder(relation)) {
                if (!def.scalar()) {
                    EntityAccess.show(parent, relation, child, false);
                } else if ((EntityAccess.dirty(parent) & 1L << def.attribute()) == 0) {
                    EntityAccess.expire(parent, 1L << def.attribute());
                }
            }
        }
    }
}
