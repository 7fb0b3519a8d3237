package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.RelatedCollection;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the deletion of a parent asks of its children: they are deleted with it, or their foreign key is set to NULL (cases
 * F05 to F07). Children that are not loaded are loaded, for all parents of a class at once, unless {@code passiveDeletes}
 * leaves them to the database (cases F15, F16).
 */
final class FlushDeletions {
    private final UnitOfWork unit;
    private final FlushRows rows;
    private final FlushPartings partings;
    private final FlushLinks links;
    private final FlushOutside outside;
    private int done;

    FlushDeletions(UnitOfWork unit, FlushRows rows, FlushPartings partings, FlushLinks links, FlushOutside outside) {
        this.unit = unit;
        this.rows = rows;
        this.partings = partings;
        this.outside = outside;
        this.links = links;
    }

    /**
     * Follows all deletions that it has not followed before, level by level: what is deleted with a parent may be a parent
     * itself.
     */
    void follow() {
        while (done < rows.deletions.size()) {
            Map<EntityMapping<Entity>, List<FlushRow>> byClass = new LinkedHashMap<>();
            EntityMapping<Entity> last = null;
            List<FlushRow> ofLast = List.of();
            for (int end = rows.deletions.size(); done < end; done++) {
                FlushRow parent = rows.deletions.get(done);
                if (parent.mapping != last) {
                    last = parent.mapping;
                    ofLast = byClass.computeIfAbsent(last, mapping -> new ArrayList<>());
                }
                ofLast.add(parent);
            }
            byClass.forEach(this::follow);
            partings.readReplaced();
        }
    }

    private void follow(EntityMapping<Entity> mapping, List<FlushRow> parents) {
        for (RelationshipDef def : mapping.def().relationships()) {
            boolean follows = def.direction() == Direction.MANY_TO_ONE
                    ? def.cascades(Cascade.DELETE)
                    : def.passiveDeletes() != PassiveDeletes.ALL;
            if (follows && !def.viewOnly()) {
                Relation relation = mapping.relation(def.attribute());
                load(parents, relation);
                for (FlushRow parent : parents) {
                    follow(parent, relation);
                }
            }
        }
    }

    private void load(List<FlushRow> parents, Relation relation) {
        if (relation.def().passiveDeletes() != PassiveDeletes.NO) {
            return;
        }
        List<Entity> unloaded = new ArrayList<>();
        for (FlushRow parent : parents) {
            if (parent.kind == FlushRow.Kind.DELETE && !EntityAccess.isLoaded(parent.entity, relation.attribute())) {
                unloaded.add(parent.entity);
            }
        }
        if (!unloaded.isEmpty()) {
            unloaded.forEach(WriteOnly::requirePassive);
            unit.loading().loadRelated(unloaded, relation);
        }
    }

    private void follow(FlushRow row, Relation relation) {
        Entity parent = row.entity;
        if (relation.def().scalar()) {
            leftBehind(row, relation, EntityAccess.related(parent, relation.attribute()));
            if (FlushCollector.isAssigned(parent, relation.attribute())
                    && relation.def().direction() == Direction.ONE_TO_MANY) {
                partings.replaced(row, relation);
            }
            return;
        }
        RelatedCollection members = EntityAccess.collection(parent, relation.attribute());
        if (members != null && relation.link() != null) {
            followLinks(row, relation, members);
        } else if (members != null) {
            for (Entity child : members.members()) {
                leftBehind(row, relation, child);
            }
            for (Entity child : members.removed()) {
                partings.removed(parent, relation, child);
            }
        }
    }

    /** Links go with either end; what is at the other end stays, unless the deletion cascades (cases C11, C13). */
    private void followLinks(FlushRow row, Relation relation, RelatedCollection members) {
        if (row.kind != FlushRow.Kind.DELETE && !relation.def().cascades(Cascade.DELETE)) {
            return;
        }
        List<@Nullable Entity> all = members.members();
        if (all.isEmpty() && !members.mayHaveChanges()) {
            return;
        }
        if (row.kind == FlushRow.Kind.DELETE) {
            links.removedAll(row.entity, relation, members.mayHaveChanges() ? committed(members) : all);
        }
        if (relation.def().cascades(Cascade.DELETE)) {
            all.forEach(member -> leftBehind(row, relation, member));
        }
    }

    private static Collection<@Nullable Entity> committed(RelatedCollection members) {
        Set<@Nullable Entity> linked = Collections.newSetFromMap(new IdentityHashMap<>());
        linked.addAll(members.members());
        linked.addAll(members.removed());
        members.added().forEach(linked::remove);
        return linked;
    }

    private void leftBehind(FlushRow row, Relation relation, @Nullable Entity child) {
        Entity parent = row.entity;
        if (child == null
                || rows.isGone(child)
                || (relation.def().direction() == Direction.ONE_TO_MANY && Moves.isMoved(parent, relation, child))
                || !isReachable(row, relation, child)) {
            return;
        }
        if (relation.def().cascades(Cascade.DELETE)) {
            rows.deleteOwned(child);
        } else {
            partings.release(parent, relation, child, FlushReference.DELETED);
        }
    }

    private boolean isReachable(FlushRow row, Relation relation, Entity child) {
        return row.kind == FlushRow.Kind.DELETE
                ? outside.isReachable(row.entity, relation, child)
                : EntityAccess.owner(child) == unit;
    }
}
