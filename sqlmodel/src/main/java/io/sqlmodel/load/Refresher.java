package io.sqlmodel.load;

import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.sql.LoaderPlan;
import java.util.ArrayList;
import java.util.List;

/** Reads one object's row again, as {@code refresh} asks (case E31). */
final class Refresher {
    private final ColumnLoader columns;
    private final RelationLoader relations;

    Refresher(ColumnLoader columns, RelationLoader relations) {
        this.columns = columns;
        this.relations = relations;
    }

    /**
     * Reads the row, then loads relationships.
     *
     * @param entity a persistent object with the attributes expired
     * @param plan what to load with it
     * @param attributes what to load; nothing for all columns and what is loaded eagerly
     * @throws InvalidStateException if the row is gone (case J09)
     */
    void refresh(Entity entity, LoaderPlan plan, int... attributes) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        if (attributes.length == 0) {
            JoinPlan joins = JoinPlanner.of(mapping, plan, LoadPath.START, null);
            read(entity, mapping, PeerObjects.columns(entity) | plan.columns(mapping.def()), joins);
            relations.eager(mapping, List.of(entity), plan);
            return;
        }
        long mask = 0;
        long relationships = 0;
        List<Relation> named = new ArrayList<>();
        for (int attribute : attributes) {
            if (attribute < mapping.columnCount()) {
                mask |= 1L << attribute;
            } else {
                Relation relation = mapping.relation(attribute);
                named.add(relation);
                relationships |= 1L << attribute;
                mask |= foreignKey(entity, relation);
            }
        }
        EntityAccess.loaded(entity, EntityAccess.loaded(entity) & ~mask);
        read(entity, mapping, mask, JoinPlanner.some(mapping, plan, relationships));
        named.forEach(relation -> relations.load(relation, List.of(entity), plan));
    }

    private void read(Entity entity, EntityMapping<Entity> mapping, long mask, JoinPlan joins) {
        if (columns.columns(mapping, List.of(entity), mask, joins).isEmpty()) {
            throw new InvalidStateException(LoadMessage.REFRESH_ROW_GONE, EntityAccess.describe(entity));
        }
    }

    /** The columns that say where a many-to-one leads, except those that were set and not flushed. */
    private static long foreignKey(Entity entity, Relation relation) {
        return relation.def().direction() == Direction.MANY_TO_ONE
                ? ForeignKeys.mask(relation.local()) & ~EntityAccess.dirty(entity)
                : 0;
    }
}
