package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.unit.UndoLog.KeyChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Undoes in memory what a transaction or a savepoint did, once the database has undone it (cases H12, H13). */
final class Restoring {
    private final States states;
    private final IdentityMap objects;
    private final Registers registers;

    /** Attributes to be read again, expired at the end: what becomes transient keeps its values. */
    private final Map<Entity, Long> stale = new LinkedHashMap<>();

    private Groups groups = new Groups();

    Restoring(States states, IdentityMap objects, Registers registers) {
        this.states = states;
        this.objects = objects;
        this.registers = registers;
    }

    /**
     * Undoes a frame: what was added becomes transient, what was deleted persistent again, former keys return. A
     * transaction expires everything else; a savepoint what was modified since, and lists that lead to what was written.
     *
     * @param frame the frame; nothing is done in it any more
     */
    void undo(Frame frame) {
        registers.dirty.forEach(entity -> stale.put(entity, States.ALL));
        for (Entity entity : registers.deleted) {
            if (EntityAccess.dirty(entity) != 0) {
                stale.put(entity, States.ALL);
            }
        }
        List.copyOf(registers.added).forEach(states::expunge);
        registers.deleted.clear();
        frame.undo(this);
        if (frame.isNested()) {
            stale.forEach((entity, mask) -> {
                if (states.owns(entity, EntityState.PERSISTENT)) {
                    states.expire(entity, mask);
                }
            });
        } else {
            objects.forEach(states::expire);
        }
        registers.dirty.clear();
        stale.clear();
        groups = new Groups();
    }

    /** Its row is not in the database any more: the session's object for it becomes transient. */
    void uninsert(EntityMapping<?> mapping, Object key) {
        Entity entity = find(mapping, key);
        if (entity != null) {
            states.uninsert(entity);
        }
    }

    /** Its row is back. */
    void revive(Entity entity) {
        if (states.owns(entity, EntityState.DELETED)) {
            states.revive(entity, groups.of(entity));
            stale.put(entity, States.ALL);
        }
    }

    /** The former keys return: all objects leave the identity map before any comes back, for keys may be exchanged. */
    void rekey(List<KeyChange> changes) {
        Map<Entity, Object> former = new LinkedHashMap<>();
        for (KeyChange change : changes) {
            Entity entity = find(change.mapping(), change.key());
            if (entity != null) {
                former.put(entity, change.former());
            }
        }
        states.restoreKeys(former, groups);
    }

    /** Attributes of an object may show what is not in the database any more. */
    void expire(EntityMapping<?> mapping, Object key, long mask) {
        Entity entity = find(mapping, key);
        if (entity != null) {
            stale.merge(entity, mask, (some, others) -> some | others);
        }
    }

    /** Attributes of all objects of a class may show what is not in the database any more. */
    void expireAll(EntityMapping<?> mapping, long mask) {
        objects.forEach(mapping, entity -> stale.merge(entity, mask, (some, others) -> some | others));
    }

    private @Nullable Entity find(EntityMapping<?> mapping, Object key) {
        return objects.of(mapping).find(key);
    }
}
