package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.Peers;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The only place that moves an object from one state to another: its owner, identity map and registers move with it. */
final class States {
    /** What a detached object has for peers whose row was deleted. */
    private static final Object ROW_DELETED = new Object() {
        @Override
        public String toString() {
            return "(row deleted)";
        }
    };

    /** A bit for each attribute. */
    static final long ALL = -1L;

    private final UnitOfWork unit;
    private final IdentityMap objects;
    private final Registers registers;

    States(UnitOfWork unit, IdentityMap objects, Registers registers) {
        this.unit = unit;
        this.objects = objects;
        this.registers = registers;
    }

    boolean owns(Entity entity) {
        return EntityAccess.owner(entity) == unit;
    }

    boolean owns(Entity entity, EntityState state) {
        return owns(entity) && EntityAccess.state(entity) == state;
    }

    static boolean isRowDeleted(Entity entity) {
        return EntityAccess.peers(entity) == ROW_DELETED;
    }

    /** Whether an object had a row that was deleted, in this transaction or an earlier one. */
    static boolean isGone(Entity entity) {
        return EntityAccess.state(entity) == EntityState.DELETED || isRowDeleted(entity);
    }

    /** Transient to pending. */
    void pending(Entity entity) {
        EntityAccess.own(entity, unit, EntityState.PENDING);
        registers.add(entity);
    }

    /** Detached to persistent; refused if the session holds another object with the key. */
    void attach(Entity entity, Object key, Peers peers) {
        objects.of(EntityAccess.mapping(entity)).put(key, entity, peers);
        EntityAccess.own(entity, unit, EntityState.PERSISTENT);
        if (EntityAccess.dirty(entity) != 0) {
            registers.change(entity);
        }
    }

    /** Pending to persistent: their rows exist, and their keys are known. */
    void inserted(EntityMapping<Entity> mapping, List<Entity> entities, List<Object> keys, Peers peers) {
        EntityRegistry.Members members = objects.of(mapping);
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            registers.added.remove(entity);
            members.put(keys.get(i), entity, peers);
            EntityAccess.own(entity, unit, EntityState.PERSISTENT);
        }
    }

    /** In step with the database. */
    void clean(Entity entity) {
        EntityAccess.clearChanges(entity);
        registers.dirty.remove(entity);
    }

    /** In step with the database, but for what an autoflush left for later. */
    void clean(Entity entity, boolean wasNew, Predicate<Entity> left) {
        if (EntityAccess.clearChanges(entity, wasNew, left)) {
            registers.dirty.remove(entity);
        } else {
            registers.change(entity);
        }
    }

    /** Persistent to deleted: its row is gone. It holds those that were deleted with it, for the undo log does not. */
    void deleted(Entity entity, List<Entity> together) {
        Object key = EntityAccess.committedKey(entity);
        if (key != null) {
            objects.remove(entity, key);
        }
        registers.remove(entity);
        EntityAccess.own(entity, unit, EntityState.DELETED);
        EntityAccess.peers(entity, together);
        together.add(entity);
    }

    /** Deleted to persistent: its row is back. An object that was read for the same row meanwhile gives way to it. */
    void revive(Entity entity, Peers peers) {
        Object key = EntityAccess.committedKey(entity);
        if (key != null) {
            EntityRegistry.Members members = objects.of(EntityAccess.mapping(entity));
            Entity other = members.find(key);
            if (other != null) {
                expunge(other);
            }
            members.put(key, entity, peers);
        }
        EntityAccess.own(entity, unit, EntityState.PERSISTENT);
    }

    /** Deleted to detached, for good. */
    void forget(Entity entity) {
        EntityAccess.own(entity, null, EntityState.DETACHED);
        EntityAccess.peers(entity, ROW_DELETED);
    }

    /** Out of the session: pending to transient, anything else to detached. Values and changes stay. */
    void expunge(Entity entity) {
        EntityState state = EntityAccess.state(entity);
        registers.remove(entity);
        if (state == EntityState.PENDING) {
            EntityAccess.own(entity, null, EntityState.TRANSIENT);
        } else if (state == EntityState.DELETED) {
            forget(entity);
        } else {
            Object key = EntityAccess.committedKey(entity);
            if (key != null) {
                objects.remove(entity, key);
            }
            EntityAccess.own(entity, null, EntityState.DETACHED);
        }
    }

    /** Inserted, and now undone: transient, with all values that it has (case H12). */
    void uninsert(Entity entity) {
        Object key = EntityAccess.committedKey(entity);
        if (key != null && EntityAccess.state(entity) == EntityState.PERSISTENT) {
            objects.remove(entity, key);
        }
        registers.remove(entity);
        keepKnown(entity);
        EntityAccess.makeTransient(entity);
    }

    /** What has expired counts as set, so that the object can be added again with all that it has. */
    private static void keepKnown(Entity entity) {
        EntityDef def = EntityAccess.mapping(entity).def();
        long loaded = EntityAccess.loaded(entity);
        for (ColumnDef column : def.table().columns()) {
            if (EntityAccess.isKnown(entity, column.attribute())) {
                loaded |= 1L << column.attribute();
            }
        }
        EntityAccess.loaded(entity, loaded);
    }

    /** Persistent, under other keys: all leave the identity map before any returns, for keys may be exchanged. */
    void changeKeys(Map<Entity, Object> former, Map<Entity, Object> keys, Groups groups) {
        former.forEach((entity, key) -> objects.remove(entity, key));
        keys.forEach((entity, key) -> objects.of(EntityAccess.mapping(entity)).put(key, entity, groups.of(entity)));
    }

    /** Persistent, under former keys, which return to the fields as well. */
    void restoreKeys(Map<Entity, Object> former, Groups groups) {
        for (Entity entity : former.keySet()) {
            Object key = EntityAccess.committedKey(entity);
            if (key != null) {
                objects.remove(entity, key);
            }
        }
        former.forEach((entity, key) -> {
            EntityAccess.clearChanges(entity);
            EntityAccess.restoreKey(entity, key);
            objects.of(EntityAccess.mapping(entity)).put(key, entity, groups.of(entity));
        });
    }

    /** Forgets all values and changes, to be read again (case E31). The values of an unknown key stay. */
    void expire(Entity entity) {
        expire(entity, ALL);
    }

    /** Forgets the columns that have no unflushed changes, and the relationships that stand on them. */
    void expireColumns(Entity entity) {
        expire(entity, columns(EntityAccess.mapping(entity)) & ~EntityAccess.dirty(entity));
    }

    /** The columns of a class and the relationships that stand on them. */
    static long columns(EntityMapping<?> mapping) {
        long mask = EntityAccess.columns(mapping);
        for (RelationshipDef relationship : mapping.def().relationships()) {
            if (relationship.direction() == Direction.MANY_TO_ONE) {
                mask |= 1L << relationship.attribute();
            }
        }
        return mask;
    }

    /** Forgets the values and changes of some attributes, to be read again. */
    void expire(Entity entity, long mask) {
        expire(entity, mask, registers);
    }

    /** The same, for sessions that may have no registers yet, and have no other use for this. */
    static void expire(Entity entity, long mask, @Nullable Registers registers) {
        Object key = EntityAccess.dirty(entity) == 0 ? null : EntityAccess.committedKey(entity);
        EntityAccess.expire(entity, mask);
        if (key != null && !key.equals(EntityAccess.committedKey(entity))) {
            EntityAccess.restoreKey(entity, key);
        }
        if (registers != null && !registers.dirty.isEmpty() && EntityAccess.dirty(entity) == 0) {
            registers.dirty.remove(entity);
        }
    }
}
