package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes objects out of the session, and expires them; both follow cascades of their own (case F19). */
final class Leaving {
    private final States states;

    Leaving(States states) {
        this.states = states;
    }

    /** Takes an object out, and what the expunge cascade reaches. */
    void expunge(Entity head) {
        if (!states.owns(head) || EntityAccess.state(head) == EntityState.DELETED) {
            throw new InvalidStateException(SessionMessage.NOT_IN_SESSION, EntityAccess.describe(head), state(head));
        }
        for (Entity entity : reached(head, Cascade.EXPUNGE)) {
            expungeOne(entity);
        }
    }

    private void expungeOne(Entity entity) {
        if (EntityAccess.state(entity) == EntityState.PENDING) {
            EntityAccess.linkLeft(entity);
        }
        if (states.owns(entity)) { // a link that was made for a pair leaves by itself
            states.expunge(entity);
        }
    }

    /**
     * Expires an object, and what the refresh-expire cascade reaches. Pending objects among those leave the session
     * under delete-orphan, for the collections that would save them are forgotten.
     */
    void expire(Entity head) {
        for (Entity entity : reached(head, Cascade.REFRESH_EXPIRE)) {
            if (EntityAccess.state(entity) == EntityState.PENDING) {
                expungeOne(entity);
            } else {
                EntityAccess.aboutToForget(entity, States.ALL);
                states.expire(entity);
            }
        }
    }

    /** Refuses what has no row that could be read again (case J10). */
    void requirePersistent(Entity entity, String operation) {
        if (!states.owns(entity, EntityState.PERSISTENT)) {
            throw new InvalidStateException(
                    SessionMessage.NOT_PERSISTENT, EntityAccess.describe(entity), state(entity), operation);
        }
    }

    private List<Entity> reached(Entity head, Cascade kind) {
        List<Entity> found = new ArrayList<>();
        found.add(head);
        CascadeWalk.from(
                head,
                kind,
                (relationship, related) -> states.owns(related, EntityState.PERSISTENT)
                        || (states.owns(related, EntityState.PENDING)
                                && (kind == Cascade.EXPUNGE || relationship.cascades(Cascade.DELETE_ORPHAN))),
                found::add);
        return found;
    }

    private String state(Entity entity) {
        return EntityAccess.owner(entity) != null && !states.owns(entity)
                ? "in another session"
                : EntityAccess.state(entity).name().toLowerCase(Locale.ROOT);
    }
}
