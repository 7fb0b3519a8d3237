package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.Collection;

/** Who has lost the parent that owned it (cases F07 to F13). */
final class Orphans {
    private final Registers registers;
    private final Leaving leaving;

    Orphans(Registers registers, Leaving leaving) {
        this.registers = registers;
        this.leaving = leaving;
    }

    /** A pending object was taken out of a relationship: an orphan is never inserted (case F09). */
    void removed(Relation relation, Entity related) {
        if (relation.def().cascades(Cascade.DELETE_ORPHAN) && isOrphan(related, relation)) {
            leaving.expunge(related);
        }
    }

    /**
     * Whether an object that was taken out of a relationship has not been given another parent by it. Losing one of
     * several relationships that own it is enough (case F13).
     *
     * @param child the object
     * @param relation the relationship it was taken out of
     * @return true if it has no parent by it
     */
    boolean isOrphan(Entity child, Relation relation) {
        Relation inverse = relation.inverse();
        if (inverse == null) {
            return !isHeld(child, relation, registers.added)
                    && !isHeld(child, relation, registers.dirty)
                    && !isHeld(child, relation, registers.deleted);
        }
        if (!EntityAccess.isLoaded(child, inverse.attribute()) && inverse.def().direction() == Direction.MANY_TO_ONE) {
            return hasNullKey(child, inverse);
        }
        return RelatedObjects.of(child, inverse.def()).isEmpty();
    }

    /** The foreign key may have been set by hand, and the scalar waits to be resolved from it. */
    private static boolean hasNullKey(Entity child, Relation inverse) {
        for (int column : inverse.local()) {
            if (EntityAccess.mapping(child).get(child, column) == null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeld(Entity child, Relation relation, Collection<Entity> parents) {
        for (Entity parent : parents) {
            if (EntityAccess.mapping(parent) == relation.source()
                    && RelatedObjects.of(parent, relation.def()).contains(child)) {
                return true;
            }
        }
        return false;
    }
}
