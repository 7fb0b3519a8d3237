package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import org.jspecify.annotations.Nullable;

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
        Object old = Tracking.committed(entity, relation.attribute());
        if (old == Changes.UNKNOWN && entity.owner != null) {
            old = entity.owner.known(entity, relation);
        }
        Entity now = EntityAccess.related(entity, relation.attribute());
        if (relation.inverse() == null || now == old) {
            return;
        }
        if (now != null) {
            Echo.detached(entity, relation, now);
        }
        if (old instanceof Entity former && !isTaken(former, relation.inverse())) {
            Echo.attached(entity, relation, former);
        }
    }

    /** Whether a one-to-one has got another object since, which stays: that is a change of the other side as well. */
    private static boolean isTaken(Entity former, @Nullable Relation inverse) {
        return inverse != null && inverse.def().scalar() && EntityAccess.related(former, inverse.attribute()) != null;
    }

    /** What links show is settled by {@link LinkViews}. */
    private static boolean isLinkEnd(Entity entity, int attribute) {
        return entity.mapping().linkEnds().stream().anyMatch(end -> end.to().attribute() == attribute);
    }
}
