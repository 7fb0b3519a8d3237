package io.sqlmodel.unit;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.meta.RelationshipDef;
import java.util.List;

/** Collections that are never loaded, not even to delete their owner (case E25). */
final class WriteOnly {
    private WriteOnly() {}

    /**
     * Refuses the deletion of an object whose write-only members nobody would take care of.
     *
     * @throws InvalidStateException if passive deletes do not leave them to the database
     */
    static void requirePassive(Entity owner) {
        List<RelationshipDef> relationships = EntityAccess.mapping(owner).def().relationships();
        for (int i = 0; i < relationships.size(); i++) {
            RelationshipDef relationship = relationships.get(i);
            if (relationship.lazy() == Lazy.WRITE_ONLY
                    && relationship.passiveDeletes() == PassiveDeletes.NO
                    && !relationship.viewOnly()) {
                throw new InvalidStateException(
                        SessionMessage.WRITE_ONLY_OWNER,
                        EntityAccess.describe(owner),
                        EntityAccess.mapping(owner).def().name() + "." + relationship.name());
            }
        }
    }
}
