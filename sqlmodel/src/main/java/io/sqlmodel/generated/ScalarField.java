package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef.Direction;
import org.jspecify.annotations.Nullable;

/** The field of a scalar relationship, with its history, without the other side. */
final class ScalarField {
    private ScalarField() {}

    /** Sets a scalar relationship by a direct edit (cases B02, B03, D02 to D06). Never loads. */
    static void assign(Entity entity, int attribute, @Nullable Entity related) {
        Relation relation = entity.mapping().relation(attribute);
        Tracking.guard(entity);
        Members.check(entity, relation, related);
        boolean loaded = !entity.unloaded(attribute);
        Object old = current(entity, relation);
        if (loaded && old == related && !isTaken(entity, relation, related)) {
            return;
        }
        set(entity, relation, old, related);
        if (old instanceof Entity previous && previous != related) {
            RelationEdits.detached(entity, relation, previous);
        }
        if (related != null) {
            RelationEdits.attached(entity, relation, related);
        }
    }

    /** Whether another object has claimed the other side of a one-to-one since (case D06): the last assignment wins. */
    private static boolean isTaken(Entity entity, Relation relation, @Nullable Entity related) {
        Relation inverse = related == null ? null : relation.inverse();
        return related != null
                && inverse != null
                && inverse.def().scalar()
                && !related.unloaded(inverse.attribute())
                && EntityAccess.related(related, inverse.attribute()) != entity;
    }

    /** Sets the field from the other side; returns the object that had its place, if it is known. */
    static @Nullable Entity put(Entity entity, Relation relation, Entity related) {
        Object old = current(entity, relation);
        if (old == related && !entity.unloaded(relation.attribute())) {
            return null;
        }
        set(entity, relation, old, related);
        return old instanceof Entity previous && previous != related ? previous : null;
    }

    /** Empties the field from the other side if it leads to the object; tells whether it did. */
    static boolean take(Entity entity, Relation relation, Entity related) {
        boolean leadsThere = entity.unloaded(relation.attribute())
                ? ForeignKeys.mayLeadTo(entity, relation, related)
                : EntityAccess.mapping(entity).get(entity, relation.attribute()) == related;
        if (leadsThere) {
            set(entity, relation, related, null);
        }
        return leadsThere;
    }

    /** The object that the relationship leads to as far as is known without loading, null, or UNKNOWN. */
    static @Nullable Object current(Entity entity, Relation relation) {
        int attribute = relation.attribute();
        if (!entity.unloaded(attribute)) {
            return EntityAccess.mapping(entity).get(entity, attribute);
        }
        if (Tracking.isNew(entity)) {
            return null;
        }
        if (relation.def().direction() != Direction.MANY_TO_ONE) {
            return lastSeen(entity, relation);
        }
        if (entity.owner != null) {
            return entity.owner.known(entity, relation);
        }
        boolean known = (entity.known & 1L << attribute) != 0;
        return known ? EntityAccess.mapping(entity).get(entity, attribute) : Changes.UNKNOWN;
    }

    /**
     * The object that the field held when it expired, or whose own side was loaded since, if that side still leads here:
     * so it is told when it loses its place (case D06). What the row holds is for the flush to find out.
     */
    private static @Nullable Object lastSeen(Entity entity, Relation relation) {
        Relation inverse = relation.inverse();
        Object field = EntityAccess.mapping(entity).get(entity, relation.attribute());
        boolean leadsHere = inverse != null
                && field instanceof Entity other
                && other.owner == entity.owner
                && EntityAccess.related(other, inverse.attribute()) == entity;
        return leadsHere ? field : Changes.UNKNOWN;
    }

    /** The foreign key side of a one-to-one was loaded: the side that is not remembers where it would lead. */
    static void seen(Entity entity, int attribute, Entity related) {
        Relation inverse = entity.mapping().relation(attribute).inverse();
        if (inverse != null
                && inverse.def().scalar()
                && inverse.def().direction() != Direction.MANY_TO_ONE
                && related.unloaded(inverse.attribute())
                && !Tracking.isNew(related)) {
            EntityAccess.mapping(related).set(related, inverse.attribute(), entity);
        }
    }

    private static void set(Entity entity, Relation relation, @Nullable Object old, @Nullable Entity related) {
        int attribute = relation.attribute();
        if (!relation.def().viewOnly()) {
            // What an expired foreign key said is good enough to tell the other side, and not for history.
            boolean certain = !entity.unloaded(attribute) || ForeignKeys.areLoaded(entity, relation);
            Tracking.remember(entity, attribute, certain ? old : Changes.UNKNOWN);
        }
        EntityAccess.mapping(entity).set(entity, attribute, related);
        entity.loaded |= 1L << attribute;
        LinkViews.endSet(entity, relation, old, related);
    }
}
