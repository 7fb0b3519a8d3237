package io.sqlmodel.generated;

/**
 * Keeps the other side of a relationship in step (DESIGN 4.1). It sets the other side's field itself and never goes
 * through the events again, so that it cannot run in circles; it never loads.
 */
final class Echo {
    private Echo() {}

    /** {@code target} was put into {@code source}'s relationship: puts {@code source} into the inverse one. */
    static void attached(Entity source, Relation relation, Entity target) {
        Relation inverse = relation.inverse();
        if (inverse == null) {
            return;
        }
        if (inverse.def().scalar()) {
            Entity displaced = ScalarField.put(target, inverse, source);
            if (displaced != null) {
                // It leaves its former place too: a list (B04), or the scalar of a one-to-one (D05, mended).
                take(displaced, relation, target);
                removed(target, inverse, displaced);
            }
        } else {
            CollectionEchoes.add(CollectionFields.live(target, inverse), source);
        }
    }

    /** {@code target} was taken out of {@code source}'s relationship: takes {@code source} out of the inverse one. */
    static void detached(Entity source, Relation relation, Entity target) {
        Relation inverse = relation.inverse();
        if (inverse != null) {
            take(target, inverse, source);
        }
    }

    private static void take(Entity entity, Relation relation, Entity related) {
        boolean taken = relation.def().scalar()
                ? ScalarField.take(entity, relation, related)
                : CollectionEchoes.remove(CollectionFields.live(entity, relation), related);
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
