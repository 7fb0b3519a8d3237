package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Undoes in memory what a transaction or a savepoint did, once the database has undone it (cases H12, H13). */
final class Restoring {
    private final States states;
    private final IdentityMap objects;
    private final Registers registers;

    Restoring(States states, IdentityMap objects, Registers registers) {
        this.states = states;
        this.objects = objects;
        this.registers = registers;
    }

    /**
     * Undoes a frame: what was added becomes transient, what was deleted persistent again, former keys return. A
     * transaction expires everything else, a savepoint only what was modified since, and relationships that lead to what was written.
     *
     * @param frame the frame, which is empty afterwards
     */
    void undo(Frame frame) {
        List<Entity> modified = new ArrayList<>(registers.dirty);
        frame.updated.forEach(modified::add);
        frame.inserted.forEach(entity -> {
            if (states.owns(entity, EntityState.PERSISTENT) || states.owns(entity, EntityState.DELETED)) {
                states.uninsert(entity);
            }
        });
        new ArrayList<>(registers.added).forEach(states::expunge);
        restoreKeys(frame);
        Groups groups = new Groups();
        frame.deleted.forEach(entity -> {
            if (states.owns(entity, EntityState.DELETED)) {
                states.revive(entity, groups.of(entity));
            }
        });
        registers.deleted.clear();
        if (frame.parent == null) {
            objects.forEach(states::expire);
        } else {
            modified.stream()
                    .filter(entity -> states.owns(entity, EntityState.PERSISTENT))
                    .forEach(states::expire);
            frame.touched.expire(objects, states);
        }
        registers.dirty.clear();
        frame.clear();
    }

    /** All leave the identity map before any returns: keys may have been exchanged. */
    private void restoreKeys(Frame frame) {
        Map<Entity, Object> keys = new LinkedHashMap<>(frame.formerKeys);
        keys.keySet().removeIf(entity -> !states.owns(entity));
        keys.keySet().forEach(states::unkey);
        Groups groups = new Groups();
        keys.forEach((entity, key) -> states.rekey(
                entity, key, EntityAccess.state(entity) == EntityState.PERSISTENT ? groups.of(entity) : null));
    }
}
