package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.meta.RelationshipDef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Walks along one kind of cascade over what is in memory: depth first, relationships in the order of their attributes,
 * each object once. The path is kept in a list of its own, so that a chain of any length can be walked.
 */
final class CascadeWalk {
    private final Cascade kind;
    private final BiPredicate<RelationshipDef, Entity> enters;
    private final SeenEntities seen = new SeenEntities();
    private final Deque<Step> path = new ArrayDeque<>();

    /** An object on the path: where the walk stands in its relationships. */
    private static final class Step {
        final Entity entity;
        final List<RelationshipDef> relationships;
        int next;
        List<Entity> members = List.of();
        int nextMember;

        Step(Entity entity) {
            this.entity = entity;
            this.relationships = EntityAccess.mapping(entity).def().relationships();
        }
    }

    private CascadeWalk(Cascade kind, BiPredicate<RelationshipDef, Entity> enters) {
        this.kind = kind;
        this.enters = enters;
    }

    /**
     * Visits all objects that can be reached from one, not that one itself. An object is visited before those that are
     * reached through it.
     *
     * @param head the object to begin with
     * @param kind the cascade that a relationship must have to be followed
     * @param enters which objects behind which relationship are visited and walked through; asked when the
     *     relationship is read
     * @param visitor gets each object
     */
    static void from(
            Entity head, Cascade kind, BiPredicate<RelationshipDef, Entity> enters, Consumer<? super Entity> visitor) {
        if (!leadsOn(head, kind, enters)) {
            return;
        }
        CascadeWalk walk = new CascadeWalk(kind, enters);
        walk.seen.add(head);
        walk.path.push(new Step(head));
        walk.run(visitor);
    }

    private void run(Consumer<? super Entity> visitor) {
        while (!path.isEmpty()) {
            Step step = path.peek();
            if (step.nextMember < step.members.size()) {
                Entity member = step.members.get(step.nextMember++);
                visitor.accept(member);
                if (leadsOn(member, kind, enters)) {
                    path.push(new Step(member));
                }
            } else if (step.next < step.relationships.size()) {
                step.members = unseen(step.entity, step.relationships.get(step.next++));
                step.nextMember = 0;
            } else {
                path.pop();
            }
        }
    }

    /** Whether it is worth while to read the relationships of an object: most children lead back to their parent only. */
    private static boolean leadsOn(Entity entity, Cascade kind, BiPredicate<RelationshipDef, Entity> enters) {
        List<RelationshipDef> relationships = EntityAccess.mapping(entity).def().relationships();
        for (int i = 0; i < relationships.size(); i++) {
            RelationshipDef relationship = relationships.get(i);
            if (relationship.cascades(kind) && leadsOn(entity, relationship, enters)) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsOn(
            Entity entity, RelationshipDef relationship, BiPredicate<RelationshipDef, Entity> enters) {
        if (!relationship.scalar()) {
            return EntityAccess.collection(entity, relationship.attribute()) != null;
        }
        Entity related = EntityAccess.related(entity, relationship.attribute());
        return related != null && enters.test(relationship, related);
    }

    /** Marks them when the relationship is read, so that they keep the order of their collection (cases A01, A20). */
    private List<Entity> unseen(Entity entity, RelationshipDef relationship) {
        boolean saving = kind == Cascade.SAVE_UPDATE;
        if (!relationship.cascades(kind) || (saving && relationship.viewOnly())) {
            return List.of();
        }
        if (relationship.scalar()) {
            Entity related = EntityAccess.related(entity, relationship.attribute());
            return related != null && enters(relationship, related) ? List.of(related) : List.of();
        }
        List<Entity> members = RelatedObjects.of(entity, relationship);
        if (saving) {
            List<Entity> removed = RelatedObjects.removedFrom(entity, relationship);
            if (!removed.isEmpty()) {
                members = new ArrayList<>(members);
                members.addAll(removed);
            }
        }
        List<Entity> unseen = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            if (enters(relationship, members.get(i))) {
                unseen.add(members.get(i));
            }
        }
        return unseen;
    }

    private boolean enters(RelationshipDef relationship, Entity entity) {
        return enters.test(relationship, entity) && seen.add(entity);
    }
}
