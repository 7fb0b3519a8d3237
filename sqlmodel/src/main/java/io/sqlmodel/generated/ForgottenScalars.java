package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;

/**
 * Changes of an object's many-to-one relationships that are about to be forgotten: the other sides forget them too, so that
 * both agree (DESIGN 4.1), and the next flush does not write one half of what is lost.
 */
final class ForgottenScalars {
    private ForgottenScalars() {}

    /** Takes the changes of some attributes back on the other sides; the object itself still has them. */
    static void takeBack(Entity entity, long mask) {
        if (entity.changes == null || Tracking.isNew(entity)) {
            return;
        }
        for (RelationshipDef def : entity.mapping().def().relationships()) {
            int attribute = def.attribute();
            if (def.direction() == Direction.MANY_TO_ONE
                    && (mask & 1L << attribute) != 0
                    && Tracking.isDirty(entity, attribute)
                    && !isLinkEnd(entity, attribute)) {
                takeBack(entity, entity.mapping().relation(attribute));
            }
        }
    }

    private static void takeBack(Entity entity, Relation relation) {
        Relation inverse = relation.inverse();
        if (inverse == null) {
            return;
        }
        Object old = Tracking.committed(entity, relation.attribute());
        if (old == Changes.UNKNOWN && entity.owner != null) {
            old = entity.owner.known(entity, relation); // a guess, where the foreign key has expired
        }
        Entity now = EntityAccess.related(entity, relation.attribute());
        if (now != null && (inverse.def().scalar() ? now != old : isGained(now, inverse, entity))) {
            Echo.detached(entity, relation, now);
        }
        if (old instanceof Entity former
                && now != old
                && (inverse.def().scalar() ? !isTaken(former, inverse) : isLost(former, inverse, entity))) {
            Echo.attached(entity, relation, former);
        }
    }

    private static boolean isGained(Entity parent, Relation inverse, Entity child) {
        RelatedCollection members = CollectionFields.find(parent, inverse.attribute());
        return members != null && members.added().stream().anyMatch(member -> member == child);
    }

    private static boolean isLost(Entity parent, Relation inverse, Entity child) {
        RelatedCollection members = CollectionFields.find(parent, inverse.attribute());
        return members != null && members.removed().stream().anyMatch(member -> member == child);
    }

    /** Whether a one-to-one has got another object since, which stays: that is a change of the other side as well. */
    private static boolean isTaken(Entity former, Relation inverse) {
        return EntityAccess.related(former, inverse.attribute()) != null;
    }

    /** What links show is settled by {@link LinkViews}. */
    private static boolean isLinkEnd(Entity entity, int attribute) {
        return entity.mapping().linkEnds().stream().anyMatch(end -> end.to().attribute() == attribute);
    }
}
