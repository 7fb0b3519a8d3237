package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.RelationshipDef;

/** Whether objects differ from their rows as far as is known (case H20). */
final class Modifications {
    private Modifications() {}

    /**
     * Whether an object has a net change.
     *
     * @param entity the object
     * @param collections whether changed collections count
     * @return true if it has
     */
    static boolean isModified(Entity entity, boolean collections) {
        long changed = EntityAccess.netChanges(entity);
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        for (RelationshipDef relationship : mapping.def().relationships()) {
            if (!collections && !relationship.scalar()) {
                changed &= ~(1L << relationship.attribute());
            }
        }
        return changed != 0;
    }
}
