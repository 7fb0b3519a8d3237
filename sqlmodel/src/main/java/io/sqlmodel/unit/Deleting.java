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
import io.sqlmodel.row.Peers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
            registers.delete(head); // its row is gone, as the flush will find and say (case H14)
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
                registers.delete(entity);
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
        if (!states.owns(head) && !enter(head, new Groups())) {
            throw new InvalidStateException(SessionMessage.DELETED, EntityAccess.describe(head));
        }
    }

    /** Takes a detached object in; false if it has no row. */
    private boolean enter(Entity entity, Groups groups) {
        if (EntityAccess.owner(entity) != null) {
            throw new InvalidStateException(SessionMessage.OTHER_SESSION, EntityAccess.describe(entity));
        }
        Object key = EntityAccess.state(entity) == EntityState.DETACHED ? EntityAccess.committedKey(entity) : null;
        if (key == null || States.isRowDeleted(entity)) {
            return false;
        }
        states.attach(entity, key, groups.of(entity));
        return true;
    }

    private List<Entity> reachable(Entity head) {
        if (!leadsOn(EntityAccess.mapping(head))) {
            return List.of(head);
        }
        SeenEntities seen = new SeenEntities();
        Groups groups = new Groups();
        seen.add(head);
        List<Entity> found = new ArrayList<>();
        found.add(head);
        for (int from = 0; from < found.size(); ) {
            int to = found.size();
            for (List<Entity> owners : leadingOn(found.subList(from, to))) {
                follow(owners, seen, found, groups);
            }
            from = to;
        }
        return found;
    }

    private void follow(List<Entity> owners, SeenEntities seen, List<Entity> found, Groups groups) {
        for (RelationshipDef relationship :
                EntityAccess.mapping(owners.get(0)).def().relationships()) {
            if (cascades(relationship)) {
                load(owners, relationship);
                for (Entity owner : owners) {
                    addOwned(owner, relationship, seen, found, groups);
                }
            }
        }
    }

    /** What is owned comes into the session with its owner, to be deleted as well (case F06). */
    private void addOwned(
            Entity owner, RelationshipDef relationship, SeenEntities seen, List<Entity> found, Groups groups) {
        Relation relation = relationship.direction() == Direction.ONE_TO_MANY
                ? EntityAccess.mapping(owner).relation(relationship.attribute())
                : null;
        for (Entity related : RelatedObjects.of(owner, relationship)) {
            if ((relation == null || !Moves.isMoved(owner, relation, related)) && seen.add(related)) {
                if (states.owns(related) || enter(related, groups)) {
                    found.add(related);
                }
            }
        }
    }

    private static boolean cascades(RelationshipDef relationship) {
        return relationship.cascades(Cascade.DELETE) && !relationship.viewOnly();
    }

    private static boolean leadsOn(EntityMapping<Entity> mapping) {
        List<RelationshipDef> relationships = mapping.def().relationships();
        for (int i = 0; i < relationships.size(); i++) {
            if (cascades(relationships.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The objects of a level whose class has relationships to follow, class by class: most children have none. */
    private static Collection<List<Entity>> leadingOn(List<Entity> level) {
        Map<EntityMapping<Entity>, List<Entity>> classes = new LinkedHashMap<>(4);
        EntityMapping<Entity> last = null;
        List<Entity> ofLast = null;
        for (Entity entity : level) {
            EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
            if (mapping != last) {
                last = mapping;
                ofLast = leadsOn(mapping) ? classes.computeIfAbsent(mapping, any -> new ArrayList<>()) : null;
            }
            if (ofLast != null) {
                ofLast.add(entity);
            }
        }
        return classes.values();
    }

    /** What passive deletes leave to the database is not loaded (cases F15, F16). */
    private void load(List<Entity> owners, RelationshipDef relationship) {
        if (relationship.passiveDeletes() != PassiveDeletes.NO) {
            return;
        }
        List<Entity> unloaded = new ArrayList<>();
        for (Entity owner : owners) {
            WriteOnly.requirePassive(owner);
            if (isUnloaded(owner, relationship)) {
                unloaded.add(owner);
            }
        }
        if (!unloaded.isEmpty()) {
            if (!registers.added.isEmpty() || !registers.dirty.isEmpty()) { // what is only deleted brings no children
                unit.autoflush();
            }
            addNext(unloaded, relationship);
            unit.loading()
                    .loadRelated(unloaded, EntityAccess.mapping(unloaded.get(0)).relation(relationship.attribute()));
        }
    }

    private boolean isUnloaded(Entity owner, RelationshipDef relationship) {
        return states.owns(owner, EntityState.PERSISTENT) && !EntityAccess.isLoaded(owner, relationship.attribute());
    }

    /**
     * Adds objects of the same result that a loop over it would delete next (DESIGN 4.2): as many as were deleted before,
     * so that a loop takes few SELECTs, and none of them reads much more than is deleted.
     */
    private void addNext(List<Entity> owners, RelationshipDef relationship) {
        Entity last = owners.get(owners.size() - 1);
        if (!relationship.peers() || !(EntityAccess.peers(last) instanceof Peers peers)) {
            return;
        }
        int deleted = 0;
        int next = peers.size();
        for (int i = 0; i < peers.size(); i++) {
            Entity member = peers.get(i);
            if (member == null || registers.deleted.contains(member)) {
                deleted++;
            } else if (member == last) {
                next = i + 1;
            }
        }
        for (; deleted > 0 && next < peers.size(); next++, deleted--) {
            Entity member = peers.get(next);
            if (member != null && !registers.deleted.contains(member) && isUnloaded(member, relationship)) {
                owners.add(member);
            }
        }
    }
}
