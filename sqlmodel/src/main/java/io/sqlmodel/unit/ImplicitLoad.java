package io.sqlmodel.unit;

import io.sqlmodel.error.AsyncLoadException;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;

/** What happens when an object of an async session is read where nothing may be loaded (case I01). */
final class ImplicitLoad {
    private ImplicitLoad() {}

    /**
     * Refuses to load an attribute, without SQL and without waiting. One that is known to lead nowhere needs no load.
     *
     * @throws AsyncLoadException which says how it is loaded
     */
    static void refuse(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        boolean column = attribute < mapping.columnCount();
        if (!column && leadsNowhere(entity, mapping.relation(attribute))) {
            return;
        }
        String path = mapping + "." + mapping.def().attributeName(attribute);
        throw new AsyncLoadException(
                LoadMessage.ASYNC,
                path,
                EntityAccess.describe(entity),
                EntityAccess.variable(mapping),
                column ? "undefer" : "selectinload");
    }

    /** A foreign key that is NULL, as far as the object itself knows; then the relationship's field is null as well. */
    private static boolean leadsNowhere(Entity entity, Relation relation) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        if (relation.def().direction() != Direction.MANY_TO_ONE || mapping.get(entity, relation.attribute()) != null) {
            return false;
        }
        boolean pending = EntityAccess.state(entity) == EntityState.PENDING;
        boolean nowhere = false;
        for (int column : relation.local()) {
            if (!pending && !EntityAccess.isLoaded(entity, column)) {
                return false;
            }
            nowhere |= mapping.get(entity, column) == null;
        }
        return nowhere;
    }
}
