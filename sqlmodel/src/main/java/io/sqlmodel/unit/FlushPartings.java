package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of objects that lose a parent: they are deleted as orphans, or their foreign key is set to NULL. */
final class FlushPartings {
    private final UnitOfWork unit;
    private final FlushRows rows;
    private final FlushOutside outside;

    /** Scalars whose former object has to be asked of the database, by relationship (case D04). */
    private final Map<Relation, List<Entity>> unknown = new LinkedHashMap<>();

    /** The members of one-sided collections that the flush writes, by relationship. */
    private final Map<Relation, Set<Entity>> held = new HashMap<>();

    FlushPartings(UnitOfWork unit, FlushRows rows, FlushOutside outside) {
        this.unit = unit;
        this.rows = rows;
        this.outside = outside;
    }

    /**
     * A scalar of a row was assigned: what it led to before loses it.
     *
     * @param row the row
     * @param relation the relationship
     */
    void replaced(FlushRow row, Relation relation) {
        if (EntityAccess.state(row.entity) != EntityState.PERSISTENT) {
            return;
        }
        Object old = EntityAccess.committed(row.entity, relation.attribute());
        if (old == Changes.UNKNOWN) {
            unknown.computeIfAbsent(relation, any -> new ArrayList<>()).add(row.entity);
        } else if (old != null) {
            replaced(row.entity, relation, (Entity) old);
        }
    }

    /**
     * A child has got a parent whose scalar does not know of that, because it was expired since (case E31): what the parent
     * had before loses it.
     *
     * @param child the child
     * @param relation the relationship to its parent
     * @param parent the parent
     */
    void claimed(Entity child, Relation relation, Entity parent) {
        Relation inverse = relation.inverse();
        if (inverse == null
                || !inverse.def().scalar()
                || EntityAccess.state(parent) != EntityState.PERSISTENT
                || FlushCollector.isAssigned(parent, inverse.attribute())) {
            return;
        }
        if (!EntityAccess.isLoaded(parent, inverse.attribute())) {
            unknown.computeIfAbsent(inverse, any -> new ArrayList<>()).add(parent);
            return;
        }
        Entity shown = EntityAccess.related(parent, inverse.attribute());
        if (shown != child) {
            removed(parent, inverse, shown);
        }
    }

    /**
     * Reads what scalars led to before, all of a relationship at once.
     *
     * @return false if there was nothing to read
     */
    boolean readReplaced() {
        if (unknown.isEmpty()) {
            return false;
        }
        Map<Relation, List<Entity>> reading = new LinkedHashMap<>(unknown);
        unknown.clear();
        reading.forEach((relation, owners) -> {
            Map<Entity, List<Entity>> found = unit.loading().committed(owners, relation);
            for (Entity owner : owners) {
                for (Entity old : found.getOrDefault(owner, List.of())) {
                    replaced(owner, relation, old);
                }
            }
        });
        return true;
    }

    private void replaced(Entity owner, Relation relation, Entity old) {
        if (old == EntityAccess.related(owner, relation.attribute())) {
            return;
        }
        switch (relation.def().direction()) {
            case MANY_TO_ONE -> rows.delete(old);
            case ONE_TO_MANY -> removed(owner, relation, old);
            case MANY_TO_MANY -> throw new IllegalStateException("not a scalar: " + relation);
        }
    }

    /**
     * A child was taken out of its parent's relationship.
     *
     * @param parent the parent
     * @param relation the relationship, from the parent
     * @param child the child
     */
    void removed(Entity parent, Relation relation, @Nullable Entity child) {
        if (child == null || rows.isGone(child) || !outside.isLosable(parent, relation, child)) {
            return;
        }
        boolean unaware = isUnaware(child, relation.inverse());
        if (relation.def().cascades(Cascade.DELETE_ORPHAN) && (unaware || isOrphan(child, relation))) {
            rows.delete(child);
        } else if ((unaware || relation.inverse() == null) && relation.def().passiveDeletes() != PassiveDeletes.ALL) {
            release(parent, relation, child, FlushReference.REMOVED);
        }
    }

    /**
     * A child's own side was set to null: it loses its owner, whether or not that was told (cases D08, F08).
     *
     * @param child the child
     * @param relation the relationship to its parent
     */
    void left(Entity child, Relation relation) {
        Relation inverse = relation.inverse();
        if (inverse != null
                && inverse.def().cascades(Cascade.DELETE_ORPHAN)
                && EntityAccess.state(child) == EntityState.PERSISTENT
                && hadParent(child, relation)) {
            rows.delete(child);
        }
    }

    private boolean hadParent(Entity child, Relation relation) {
        Object parent = EntityAccess.committed(child, relation.attribute());
        if (parent != Changes.UNKNOWN) {
            return parent != null;
        }
        for (int column : relation.local()) {
            if (!EntityAccess.isLoaded(child, column)) {
                unit.loading().load(child, column);
            }
            if (EntityAccess.committed(child, column) == null) {
                return false;
            }
        }
        return true;
    }

    /**
     * A member was taken out of a many-to-many relationship.
     *
     * @param parent the parent
     * @param relation the relationship, from the parent
     * @param child the member
     */
    void orphaned(Entity parent, Relation relation, @Nullable Entity child) {
        if (relation.def().cascades(Cascade.DELETE_ORPHAN)
                && child != null
                && !rows.isGone(child)
                && outside.isLosable(parent, relation, child)
                && isOrphan(child, relation)) {
            rows.delete(child);
        }
    }

    /** A scalar may lose an object that it was not loaded with, so that the other side was not told (case D04). */
    private static boolean isUnaware(Entity child, @Nullable Relation inverse) {
        if (inverse == null) {
            return false;
        }
        long told = 1L << inverse.attribute();
        for (int column : inverse.local()) {
            told |= 1L << column;
        }
        return (EntityAccess.dirty(child) & told) == 0;
    }

    private boolean isOrphan(Entity child, Relation relation) {
        return relation.inverse() == null
                ? !held.computeIfAbsent(relation, this::membersOf).contains(child)
                : unit.isOrphan(child, relation);
    }

    private Set<Entity> membersOf(Relation relation) {
        Set<Entity> members = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FlushRow row : rows.all) {
            if (row.mapping == relation.source()) {
                members.addAll(RelatedObjects.of(row.entity, relation.def()));
            }
        }
        return members;
    }

    /**
     * Sets the foreign key of a child to NULL, unless it was given another value by now.
     *
     * @param parent the parent
     * @param relation the relationship, from the parent
     * @param child the child
     * @param weight whether the child was taken out or the parent is deleted, as {@link FlushReference} has it
     */
    void release(Entity parent, Relation relation, Entity child, int weight) {
        if (!Moves.isMoved(parent, relation, child)) {
            rows.of(child, FlushRow.Kind.UPDATE)
                    .refer(new FlushReference(relation.remote(), relation.local(), null, weight));
        }
    }
}
