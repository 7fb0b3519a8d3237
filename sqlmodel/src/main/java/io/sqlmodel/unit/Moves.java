package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Relation;

/**
 * Children that were given another parent, which the former one need not know: it has not been told if the child's own side
 * was not loaded, and its collection shows what the rows say if it is loaded before the flush.
 */
final class Moves {
    private Moves() {}

    /**
     * Whether a child's foreign key was given another value since the last flush, by the child's own side or by hand.
     *
     * @param parent the parent that has the child, or had it
     * @param relation the relationship, from the parent
     * @param child the child
     * @return true if the child is not this parent's any more
     */
    static boolean isMoved(Entity parent, Relation relation, Entity child) {
        Relation inverse = relation.inverse();
        if (inverse != null && FlushCollector.isAssigned(child, inverse.attribute())) {
            return EntityAccess.related(child, inverse.attribute()) != parent;
        }
        for (int i = 0; i < relation.remote().length; i++) {
            int column = relation.remote()[i];
            Object value = EntityAccess.mapping(child).get(child, column);
            Object key = EntityAccess.mapping(parent).get(parent, relation.local()[i]);
            if (FlushCollector.isAssigned(child, column) && value != null && !value.equals(key)) {
                return true;
            }
        }
        return false;
    }
}
