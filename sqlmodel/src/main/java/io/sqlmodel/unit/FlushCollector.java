package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.error.UnflushedReferenceException;
import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.RelatedCollection;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first step of a flush: finds every row that takes part, and what its relationships ask of its foreign keys.
 *
 * <p>It changes no object. Children of deleted parents that are not loaded are loaded, for all parents of a class at
 * once, unless {@code passiveDeletes} leaves them to the database.
 */
final class FlushCollector {
    private final UnitOfWork unit;
    private final boolean autoflush;
    private final FlushLater later;
    private final List<FlushRow> ordered = new ArrayList<>();

    /** The rows by object, made when it is first asked for: most flushes never do. */
    private @Nullable Map<Entity, FlushRow> rows;

    private final List<FlushRow> deletions = new ArrayList<>();

    /**
     * A collector.
     *
     * @param unit the session's unit of work
     * @param autoflush whether rows that refer to objects outside the session are left for later instead of refused
     */
    FlushCollector(UnitOfWork unit, boolean autoflush) {
        this.unit = unit;
        this.autoflush = autoflush;
        this.later = new FlushLater(unit);
    }

    /**
     * Collects the rows.
     *
     * @return the rows in the order in which they entered the session; rows of collections' members come after them
     * @throws UnflushedReferenceException if a row refers to an object that is not in the session (case F03)
     */
    List<FlushRow> collect() {
        unit.newObjects().forEach(entity -> ordered.add(new FlushRow(entity, FlushRow.Kind.INSERT)));
        unit.dirtyObjects().forEach(entity -> ordered.add(new FlushRow(entity, FlushRow.Kind.UPDATE)));
        unit.deletedObjects().forEach(this::delete);
        // Both lists grow while they are walked: members of collections join the rows, orphans the deletions.
        for (int i = 0; i < ordered.size(); i++) {
            FlushRow row = ordered.get(i);
            if (row.kind == FlushRow.Kind.INSERT || row.kind == FlushRow.Kind.UPDATE) {
                relationships(row);
            }
        }
        for (int done = 0; done < deletions.size(); ) {
            List<FlushRow> wave = List.copyOf(deletions.subList(done, deletions.size()));
            done = deletions.size();
            releaseChildren(wave);
        }
        if (autoflush) {
            later.takeFrom(ordered);
        }
        FlushSwitches.pair(ordered);
        return ordered;
    }

    /**
     * What the flush leaves for later.
     *
     * @return the rest, which is empty unless it is an autoflush
     */
    FlushLater later() {
        return later;
    }

    private FlushRow row(Entity entity, FlushRow.Kind kind) {
        FlushRow row = rows().get(entity);
        if (row == null) {
            row = new FlushRow(entity, kind);
            rows().put(entity, row);
            ordered.add(row);
        }
        return row;
    }

    private Map<Entity, FlushRow> rows() {
        if (rows == null) {
            rows = new IdentityHashMap<>(ordered.size());
            for (FlushRow row : ordered) {
                rows.put(row.entity, row);
            }
        }
        return rows;
    }

    private void delete(Entity entity) {
        FlushRow row = row(entity, FlushRow.Kind.DELETE);
        if (row.kind == FlushRow.Kind.INSERT) {
            return; // a pending orphan has left the session already, anything else pending stays
        }
        row.kind = FlushRow.Kind.DELETE;
        if (!row.queued) {
            row.queued = true;
            deletions.add(row);
        }
    }

    /** A new object that is owned by a deleted one is never inserted, nor is what it owns in turn. */
    private void drop(FlushRow row) {
        row.kind = FlushRow.Kind.DROPPED;
        deletions.add(row);
    }

    private void relationships(FlushRow row) {
        for (RelationshipDef def : row.mapping.def().relationships()) {
            if (def.viewOnly() || def.direction() == Direction.MANY_TO_MANY) {
                continue;
            }
            if (def.direction() == Direction.MANY_TO_ONE) {
                if (isAssigned(row.entity, def.attribute())) {
                    manyToOne(row, row.mapping.relation(def.attribute()));
                }
            } else if (def.scalar()) {
                if (isAssigned(row.entity, def.attribute())) {
                    oneToOne(row, row.mapping.relation(def.attribute()));
                }
            } else {
                RelatedCollection members = EntityAccess.collection(row.entity, def.attribute());
                if (members != null && members.mayHaveChanges()) {
                    oneToMany(row, row.mapping.relation(def.attribute()), members);
                }
            }
        }
    }

    private static boolean isAssigned(Entity entity, int attribute) {
        return (EntityAccess.dirty(entity) & 1L << attribute) != 0;
    }

    private void manyToOne(FlushRow row, Relation relation) {
        Entity target = EntityAccess.related(row.entity, relation.attribute());
        if (target != null) {
            requireInSession(row.entity, relation, target);
        }
        row.refer(new FlushReference(relation.local(), relation.remote(), target, FlushReference.ASSIGNED));
        if (relation.def().cascades(Cascade.DELETE_ORPHAN)) {
            Entity old = committedTarget(row.entity, relation);
            if (old != null && old != target) {
                delete(old);
            }
        }
    }

    private void oneToOne(FlushRow row, Relation relation) {
        Entity target = EntityAccess.related(row.entity, relation.attribute());
        if (target != null && requireInSession(row.entity, relation, target)) {
            added(row, relation, target);
        }
        for (Entity old : committedMembers(row.entity, relation)) {
            if (old != target) {
                removed(row, relation, old);
            }
        }
    }

    private void oneToMany(FlushRow row, Relation relation, RelatedCollection members) {
        for (Entity child : members.added()) {
            if (child == null) {
                throw new InvalidStateException(SessionMessage.NULL_MEMBER, EntityNames.of(row.entity), relation);
            }
            if (requireInSession(row.entity, relation, child)) {
                added(row, relation, child);
            }
        }
        for (Entity child : members.removed()) {
            removed(row, relation, child);
        }
    }

    private void added(FlushRow parent, Relation relation, Entity child) {
        // The other side's echo has set the child's scalar, and that is what is written; it knows of later edits.
        if (relation.inverse() == null) {
            row(child, FlushRow.Kind.UPDATE)
                    .refer(new FlushReference(
                            relation.remote(), relation.local(), parent.entity, FlushReference.ADDED));
        }
    }

    private void removed(FlushRow parent, Relation relation, @Nullable Entity child) {
        if (child == null || EntityAccess.owner(child) != unit || isDeleted(child)) {
            return;
        }
        boolean unaware = isUnaware(child, relation.inverse());
        if (relation.def().cascades(Cascade.DELETE_ORPHAN) && (unaware || unit.isOrphan(child, relation))) {
            delete(child);
        } else if ((unaware || relation.inverse() == null) && relation.def().passiveDeletes() != PassiveDeletes.ALL) {
            release(parent, relation, child);
        }
    }

    /** A scalar may lose an object that it was not loaded with, so that the other side was not told (case D04). */
    private static boolean isUnaware(Entity child, @Nullable Relation inverse) {
        if (inverse == null || isAssigned(child, inverse.attribute())) {
            return false;
        }
        for (int column : inverse.local()) {
            if (isAssigned(child, column)) {
                return false;
            }
        }
        return true;
    }

    private void release(FlushRow parent, Relation relation, Entity child) {
        if (isMoved(parent.entity, relation, child)) {
            return;
        }
        row(child, FlushRow.Kind.UPDATE)
                .refer(new FlushReference(relation.remote(), relation.local(), null, FlushReference.REMOVED));
    }

    private boolean isDeleted(Entity entity) {
        FlushRow row = rows().get(entity);
        return EntityAccess.state(entity) == EntityState.DELETED || row != null && row.kind == FlushRow.Kind.DELETE;
    }

    /** Children of deleted parents: deleted with them, or their foreign key set to NULL. */
    private void releaseChildren(List<FlushRow> parents) {
        Map<EntityMapping<Entity>, List<FlushRow>> byClass = new LinkedHashMap<>();
        for (FlushRow parent : parents) {
            byClass.computeIfAbsent(parent.mapping, mapping -> new ArrayList<>())
                    .add(parent);
        }
        byClass.forEach((mapping, group) -> {
            for (RelationshipDef def : mapping.def().relationships()) {
                if (def.viewOnly() || def.direction() == Direction.MANY_TO_MANY) {
                    continue;
                }
                Relation relation = mapping.relation(def.attribute());
                if (def.direction() == Direction.MANY_TO_ONE) {
                    if (def.cascades(Cascade.DELETE)) {
                        group.forEach(row -> deleteTarget(row, relation));
                    }
                } else if (def.passiveDeletes() != PassiveDeletes.ALL) {
                    releaseChildren(group, relation);
                }
            }
        });
    }

    private void releaseChildren(List<FlushRow> parents, Relation relation) {
        if (relation.def().passiveDeletes() == PassiveDeletes.NO) {
            List<Entity> unloaded = new ArrayList<>();
            for (FlushRow parent : parents) {
                if (isUnloaded(parent, relation)) {
                    unloaded.add(parent.entity);
                }
            }
            if (!unloaded.isEmpty()) {
                unit.loading().loadRelated(unloaded, relation);
            }
        }
        for (FlushRow parent : parents) {
            for (Entity child : membersOf(parent.entity, relation)) {
                if (child != null && EntityAccess.owner(child) == unit && !isDeleted(child)) {
                    leftBehind(parent, relation, child);
                }
            }
            for (Entity child : removedFrom(parent.entity, relation)) {
                removed(parent, relation, child);
            }
        }
    }

    private static boolean isUnloaded(FlushRow row, Relation relation) {
        return row.kind == FlushRow.Kind.DELETE && !EntityAccess.isLoaded(row.entity, relation.attribute());
    }

    private void leftBehind(FlushRow parent, Relation relation, Entity child) {
        if (!relation.def().cascades(Cascade.DELETE)) {
            release(parent, relation, child);
        } else if (EntityAccess.state(child) == EntityState.PERSISTENT) {
            delete(child);
        } else {
            drop(row(child, FlushRow.Kind.INSERT));
        }
    }

    /** Whether the child's foreign key was given another value by now, by its own side or by hand. */
    private static boolean isMoved(Entity parent, Relation relation, Entity child) {
        Relation inverse = relation.inverse();
        if (inverse != null && isAssigned(child, inverse.attribute())) {
            return EntityAccess.related(child, inverse.attribute()) != parent;
        }
        for (int i = 0; i < relation.remote().length; i++) {
            int column = relation.remote()[i];
            Object value = EntityAccess.mapping(child).get(child, column);
            Object key = EntityAccess.mapping(parent).get(parent, relation.local()[i]);
            if (isAssigned(child, column) && value != null && !value.equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static List<@Nullable Entity> membersOf(Entity parent, Relation relation) {
        if (relation.def().scalar()) {
            Entity child = EntityAccess.related(parent, relation.attribute());
            return child == null ? List.of() : Collections.<@Nullable Entity>singletonList(child);
        }
        RelatedCollection members = EntityAccess.collection(parent, relation.attribute());
        return members == null ? List.of() : members.members();
    }

    private List<? extends @Nullable Entity> removedFrom(Entity parent, Relation relation) {
        if (!relation.def().scalar()) {
            RelatedCollection members = EntityAccess.collection(parent, relation.attribute());
            return members == null ? List.of() : members.removed();
        }
        List<Entity> removed = new ArrayList<>();
        if (isAssigned(parent, relation.attribute())) {
            removed.addAll(committedMembers(parent, relation));
            removed.remove(EntityAccess.related(parent, relation.attribute()));
        }
        return removed;
    }

    private void deleteTarget(FlushRow row, Relation relation) {
        if (isUnloaded(row, relation)) {
            unit.loading().loadRelated(List.of(row.entity), relation);
        }
        Entity target = EntityAccess.related(row.entity, relation.attribute());
        if (target != null && EntityAccess.owner(target) == unit && !isDeleted(target)) {
            delete(target);
        }
    }

    private @Nullable Entity committedTarget(Entity entity, Relation relation) {
        if (EntityAccess.state(entity) != EntityState.PERSISTENT) {
            return null;
        }
        Object old = EntityAccess.committed(entity, relation.attribute());
        if (old != Changes.UNKNOWN) {
            return (Entity) old;
        }
        return unit.loading().committed(entity, relation).stream().findFirst().orElse(null);
    }

    private List<Entity> committedMembers(Entity entity, Relation relation) {
        if (EntityAccess.state(entity) != EntityState.PERSISTENT) {
            return List.of();
        }
        Object old = EntityAccess.committed(entity, relation.attribute());
        if (old == Changes.UNKNOWN) {
            return unit.loading().committed(entity, relation);
        }
        return old == null ? List.of() : List.of((Entity) old);
    }

    private boolean requireInSession(Entity entity, Relation relation, Entity related) {
        if (EntityAccess.owner(related) == unit) {
            return true;
        }
        if (!autoflush) {
            throw new UnflushedReferenceException(
                    SessionMessage.UNFLUSHED_REFERENCE, EntityNames.of(entity), relation, EntityNames.of(related));
        }
        later.holdsOutside();
        return false;
    }
}
