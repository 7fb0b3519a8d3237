package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Marks objects for deletion, and all that the delete cascade reaches from them (cases F06, H14). It walks level by
 * level, so that what is not loaded is loaded for all objects of a level at once.
 */
final class Deleting {
    private final UnitOfWork unit;
    private final States states;
    private final Registers registers;

    Deleting(UnitOfWork unit, States states, Registers registers) {
        this.unit = unit;
        this.states = states;
        this.registers = registers;
    }

    /**
     * Deletes an object at the next flush. Nothing is marked if loading what depends on it fails.
     *
     * @param head the object; a detached one comes into the session
     */
    void delete(Entity head) {
        requirePersisted(head);
        if (registers.deleted.contains(head)) {
            return;
        }
        if (EntityAccess.state(head) == EntityState.DELETED) {
            registers.deleted.add(head); // its row is gone, as the flush will find and say (case H14)
            return;
        }
        List<Entity> reachable = reachable(head);
        reachable.forEach(WriteOnly::requirePassive);
        for (Entity entity : reachable) {
            if (states.owns(
                    entity, EntityState.PENDING)) { // first: a new link has no row that a deleted end would delete
                EntityAccess.linkLeft(entity);
                states.expunge(entity);
            }
        }
        for (Entity entity : reachable) {
            if (states.owns(entity, EntityState.PERSISTENT)) {
                registers.deleted.add(entity);
                EntityAccess.linkLeft(entity);
            }
        }
    }

    private void requirePersisted(Entity head) {
        EntityState state = EntityAccess.state(head);
        if (state == EntityState.TRANSIENT || state == EntityState.PENDING) {
            throw new InvalidStateException(
                    SessionMessage.NOT_PERSISTED,
                    EntityAccess.describe(head),
                    state.name().toLowerCase(Locale.ROOT));
        }
        if (states.owns(head)) {
            return;
        }
        if (EntityAccess.owner(head) != null) {
            throw new InvalidStateException(SessionMessage.OTHER_SESSION, EntityAccess.describe(head));
        }
        Object key = EntityAccess.committedKey(head);
        if (key == null || States.isRowDeleted(head)) {
            throw new InvalidStateException(SessionMessage.DELETED, EntityAccess.describe(head));
        }
        states.attach(head, key, new Groups().of(head));
    }

    private List<Entity> reachable(Entity head) {
        Set<Entity> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(head);
        List<Entity> found = new ArrayList<>(List.of(head));
        for (int from = 0; from < found.size(); ) {
            List<Entity> level = List.copyOf(found.subList(from, found.size()));
            from = found.size();
            for (List<Entity> owners : byClass(level)) {
                for (RelationshipDef relationship :
                        EntityAccess.mapping(owners.get(0)).def().relationships()) {
                    if (relationship.cascades(Cascade.DELETE) && !relationship.viewOnly()) {
                        load(owners, relationship);
                        owners.forEach(owner ->
                                owned(owner, relationship).filter(seen::add).forEach(found::add));
                    }
                }
            }
        }
        return found;
    }

    private static Stream<Entity> owned(Entity owner, RelationshipDef relationship) {
        Stream<Entity> related = RelatedObjects.of(owner, relationship).stream();
        if (relationship.direction() != Direction.ONE_TO_MANY) {
            return related;
        }
        Relation relation = EntityAccess.mapping(owner).relation(relationship.attribute());
        return related.filter(child -> !Moves.isMoved(owner, relation, child));
    }

    private static Iterable<List<Entity>> byClass(List<Entity> level) {
        Map<EntityMapping<Entity>, List<Entity>> classes = new LinkedHashMap<>();
        for (Entity entity : level) {
            classes.computeIfAbsent(EntityAccess.mapping(entity), mapping -> new ArrayList<>())
                    .add(entity);
        }
        return classes.values();
    }

    /** What passive deletes leave to the database is not loaded (cases F15, F16). */
    private void load(List<Entity> owners, RelationshipDef relationship) {
        if (relationship.passiveDeletes() != PassiveDeletes.NO) {
            return;
        }
        owners.forEach(WriteOnly::requirePassive);
        List<Entity> unloaded = owners.stream()
                .filter(owner -> states.owns(owner, EntityState.PERSISTENT)
                        && !EntityAccess.isLoaded(owner, relationship.attribute()))
                .toList();
        if (!unloaded.isEmpty()) {
            unit.autoflush();
            unit.loading()
                    .loadRelated(unloaded, EntityAccess.mapping(unloaded.get(0)).relation(relationship.attribute()));
        }
    }
}
