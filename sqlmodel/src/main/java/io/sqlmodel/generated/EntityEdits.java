package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The door through which the library itself edits objects by attribute index, with all events that the setters fire: what
 * a merge copies is an edit like any other (case H19).
 */
public final class EntityEdits {
    private EntityEdits() {}

    /**
     * Sets a column. A relationship that stands on it is unloaded, as by the setter.
     *
     * @param entity the object
     * @param attribute the column's attribute index
     * @param value the value; null sets a primitive to its zero
     */
    public static void set(Entity entity, int attribute, @Nullable Object value) {
        Tracking.guard(entity);
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        if (Tracking.isTracked(entity) && !Tracking.isDirty(entity, attribute)) {
            Tracking.columnSet(entity, attribute, mapping.get(entity, attribute));
        }
        mapping.set(entity, attribute, value);
        entity.loaded |= 1L << attribute;
        String name = mapping.def().attributeName(attribute);
        for (RelationshipDef relationship : mapping.def().relationships()) {
            if (relationship.direction() == Direction.MANY_TO_ONE
                    && relationship.foreignKey().contains(name)) {
                ForeignKeys.setByHand(entity, relationship.attribute());
            }
        }
    }

    /**
     * Sets a scalar relationship and keeps the other side in step.
     *
     * @param entity the object
     * @param attribute the relationship's attribute index
     * @param related the related object, or null
     */
    public static void assign(Entity entity, int attribute, @Nullable Entity related) {
        ScalarField.assign(entity, attribute, related);
    }

    /**
     * Replaces the members of a collection and keeps the other sides in step.
     *
     * @param entity the object
     * @param attribute the relationship's attribute index
     * @param members the new members, copied
     */
    public static void assignAll(Entity entity, int attribute, Collection<? extends Entity> members) {
        CollectionEdits.assign(entity, attribute, members);
    }
}
