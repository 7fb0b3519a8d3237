package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;

/** Takes objects into the session, and all that the save-update cascade reaches from them (cases A01, F02, J10). */
final class Adding {
    private final States states;
    private final Registers registers;

    Adding(States states, Registers registers) {
        this.states = states;
        this.registers = registers;
    }

    /**
     * Adds an object. One that waits for its deletion stays after all. What it still shows of deleted objects (case F20) is not
     * added; the flush refuses those that it was newly given.
     *
     * @param head the object; if the session has it already, only what it leads to is added
     */
    void add(Entity head) {
        Groups groups = new Groups();
        enter(head, groups);
        CascadeWalk.from(
                head,
                Cascade.SAVE_UPDATE,
                (relationship, related) -> !states.owns(related) && !States.isRowDeleted(related),
                related -> enter(related, groups));
    }

    /** Whether what is attached by a relationship comes into the session (case F02). */
    boolean follows(Relation relation) {
        return relation.def().cascades(Cascade.SAVE_UPDATE) && !relation.def().viewOnly();
    }

    private void enter(Entity entity, Groups groups) {
        if (states.owns(entity)) {
            if (EntityAccess.state(entity) == EntityState.DELETED) {
                throw new InvalidStateException(SessionMessage.DELETED, EntityAccess.describe(entity));
            }
            if (registers.keep(entity)) {
                EntityAccess.linkEntered(entity);
            }
        } else if (EntityAccess.owner(entity) != null) {
            throw new InvalidStateException(SessionMessage.OTHER_SESSION, EntityAccess.describe(entity));
        } else if (States.isRowDeleted(entity)) {
            throw new InvalidStateException(SessionMessage.DELETED, EntityAccess.describe(entity));
        } else {
            Object key = EntityAccess.state(entity) == EntityState.DETACHED ? EntityAccess.committedKey(entity) : null;
            if (key == null) {
                states.pending(entity);
                EntityAccess.linkEntered(entity);
            } else {
                states.attach(entity, key, groups.of(entity));
            }
        }
    }
}
