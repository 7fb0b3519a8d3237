package io.sqlmodel.generated;

/**
 * Keeps the other side of a relationship in step (DESIGN 4.1). It sets the other side's field itself and never goes
 * through the events again, so that it cannot run in circles; it never loads.
 */
final class Echo {
    private Echo() {}

    /** {@code related} was put into {@code entity}'s relationship: puts {@code entity} into the inverse one. */
    static void attached(Entity entity, Relation relation, Entity related) {
        Relation inverse = relation.inverse();
        if (inverse == null) {
            return;
        }
        if (inverse.def().scalar()) {
            Entity displaced = ScalarField.put(related, inverse, entity);
            if (displaced != null) {
                // It leaves its former place too: a list (B04), or the scalar of a one-to-one (D05, mended).
                take(displaced, relation, related);
                removed(related, inverse, displaced);
            }
        } else {
            CollectionFields.live(related, inverse).echoAdd(entity);
        }
    }

    /** {@code related} was taken out of {@code entity}'s relationship: takes {@code entity} out of the inverse one. */
    static void detached(Entity entity, Relation relation, Entity related) {
        Relation inverse = relation.inverse();
        if (inverse != null) {
            take(related, inverse, entity);
        }
    }

    private static void take(Entity entity, Relation relation, Entity related) {
        boolean taken = relation.def().scalar()
                ? ScalarField.take(entity, relation, related)
                : CollectionFields.live(entity, relation).echoRemove(related);
        if (taken) {
            removed(entity, relation, related);
        }
    }

    private static void removed(Entity entity, Relation relation, Entity related) {
        if (entity.owner != null && !relation.def().viewOnly()) {
            entity.owner.removed(entity, relation, related);
        }
    }
}
