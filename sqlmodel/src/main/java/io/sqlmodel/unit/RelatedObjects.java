package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.RelatedCollection;
import io.sqlmodel.meta.RelationshipDef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What relationships hold in memory; nothing is loaded. */
final class RelatedObjects {
    private RelatedObjects() {}

    /**
     * The objects that a relationship leads to as far as it is loaded: of an unloaded collection those that wait to be
     * added.
     *
     * @param entity the object
     * @param relationship a relationship of its class
     * @return the related objects, a copy, without nulls
     */
    static List<Entity> of(Entity entity, RelationshipDef relationship) {
        if (relationship.scalar()) {
            Entity related = EntityAccess.related(entity, relationship.attribute());
            return related == null ? List.of() : List.of(related);
        }
        RelatedCollection members = EntityAccess.collection(entity, relationship.attribute());
        if (members == null) {
            return List.of();
        }
        return withoutNulls(members.isLoaded() ? members.members() : members.added());
    }

    /**
     * The objects that were taken out of a collection and not written yet.
     *
     * @param entity the object
     * @param relationship a relationship of its class
     * @return the objects, a copy, without nulls; empty for a scalar
     */
    static List<Entity> removedFrom(Entity entity, RelationshipDef relationship) {
        RelatedCollection members =
                relationship.scalar() ? null : EntityAccess.collection(entity, relationship.attribute());
        return members == null ? List.of() : withoutNulls(members.removed());
    }

    @SuppressWarnings("unchecked") // none of them is null then
    private static List<Entity> withoutNulls(List<? extends @Nullable Entity> members) {
        int nulls = 0;
        for (int i = 0; i < members.size(); i++) {
            nulls += members.get(i) == null ? 1 : 0;
        }
        if (nulls == 0) {
            return (List<Entity>) members;
        }
        List<Entity> found = new ArrayList<>(members.size() - nulls);
        for (Entity member : members) {
            if (member != null) {
                found.add(member);
            }
        }
        return found;
    }
}
