package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.error.UnflushedReferenceException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.RelatedCollection;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first step of a flush: finds every row that takes part, and what its relationships ask of its foreign keys. It
 * changes no object, and looks at none that was not changed itself or by a relationship.
 */
final class FlushCollector {
    private final UnitOfWork unit;
    private final boolean autoflush;
    private final FlushLater later;
    private final FlushRows rows;
    private final FlushOutside outside;
    private final FlushPartings partings;
    private final FlushLinks links;
    private final FlushKeyChanges keyChanges;
    private @Nullable FlushReference last;

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
        this.rows = new FlushRows(unit.registers());
        this.outside = new FlushOutside(unit, autoflush, later);
        this.partings = new FlushPartings(unit, rows, outside);
        this.links = new FlushLinks(unit, rows, autoflush);
        this.keyChanges = new FlushKeyChanges(unit, rows);
    }

    /**
     * Collects the rows.
     *
     * @return the rows in the order in which they entered the session; rows of collections' members come after them
     * @throws UnflushedReferenceException if a row refers to an object that is not in the session (case F03)
     */
    List<FlushRow> collect() {
        int done = 0;
        do {
            for (; done < rows.all.size(); done++) { // it grows: members of collections join the rows
                FlushRow row = rows.all.get(done);
                if (row.kind == FlushRow.Kind.INSERT || row.kind == FlushRow.Kind.UPDATE) {
                    relationships(row);
                }
            }
        } while (partings.readReplaced());
        FlushDeletions deletions = new FlushDeletions(unit, rows, partings, links, outside);
        do {
            deletions.follow();
        } while (links.resolve());
        keyChanges.follow();
        if (autoflush) {
            later.takeFrom(rows.all);
            links.leave(later);
        }
        FlushSwitches.pair(rows.all);
        return rows.all;
    }

    /**
     * What the flush leaves for later.
     *
     * @return the rest, which is empty unless it is an autoflush
     */
    FlushLater later() {
        return later;
    }

    /**
     * Changed keys that other rows refer to.
     *
     * @return the changes
     */
    FlushKeyChanges keyChanges() {
        return keyChanges;
    }

    private void relationships(FlushRow row) {
        if (EntityAccess.isMadeLink(row.entity)) {
            links.made(row);
        }
        if (row.kind == FlushRow.Kind.UPDATE
                && (EntityAccess.dirty(row.entity) & ~EntityAccess.columns(row.mapping)) == 0) {
            return; // columns only
        }
        List<RelationshipDef> relationships = row.mapping.def().relationships();
        for (int i = 0; i < relationships.size(); i++) {
            RelationshipDef def = relationships.get(i);
            if (def.viewOnly()) {
                continue;
            }
            if (!def.scalar()) {
                RelatedCollection members = EntityAccess.collection(row.entity, def.attribute());
                if (members != null && members.mayHaveChanges()) {
                    toMany(row, row.mapping.relation(def.attribute()), members);
                }
            } else if (isAssigned(row.entity, def.attribute())) {
                Relation relation = row.mapping.relation(def.attribute());
                if (def.direction() == Direction.MANY_TO_ONE) {
                    manyToOne(row, relation);
                } else {
                    oneToOne(row, relation);
                }
            }
        }
    }

    static boolean isAssigned(Entity entity, int attribute) {
        return (EntityAccess.dirty(entity) & 1L << attribute) != 0;
    }

    private void manyToOne(FlushRow row, Relation relation) {
        Entity target = EntityAccess.related(row.entity, relation.attribute());
        if (target != null) {
            outside.isReferable(row.entity, relation, target);
            partings.claimed(row.entity, relation, target);
        } else {
            partings.left(row.entity, relation);
        }
        row.refer(assigned(relation, target));
        if (relation.def().cascades(Cascade.DELETE_ORPHAN)) {
            partings.replaced(row, relation);
        }
    }

    /** Children of one parent mostly come one after another. */
    private FlushReference assigned(Relation relation, @Nullable Entity target) {
        if (last == null || last.columns() != relation.local() || last.target() != target) {
            last = new FlushReference(relation.local(), relation.remote(), target, FlushReference.ASSIGNED);
        }
        return last;
    }

    private void oneToOne(FlushRow row, Relation relation) {
        Entity target = EntityAccess.related(row.entity, relation.attribute());
        if (target != null && outside.isReferable(row.entity, relation, target)) {
            added(row, relation, target);
        }
        partings.replaced(row, relation);
    }

    private void toMany(FlushRow row, Relation relation, RelatedCollection members) {
        for (Entity child : members.added()) {
            if (child == null) {
                throw new InvalidStateException(
                        SessionMessage.NULL_MEMBER, EntityAccess.describe(row.entity), relation);
            }
            if (outside.isReferable(row.entity, relation, child)) {
                added(row, relation, child);
            }
        }
        for (Entity child : members.removed()) {
            if (relation.link() == null) {
                partings.removed(row.entity, relation, child);
            } else {
                links.removed(row.entity, relation, child);
                partings.orphaned(row.entity, relation, child);
            }
        }
    }

    private void added(FlushRow parent, Relation relation, Entity child) {
        if (relation.link() != null) {
            links.added(parent.entity, relation, child);
            return;
        }
        // The other side's echo has set the child's scalar, and that is what is written; it knows of later edits.
        if (relation.inverse() == null) {
            rows.of(child, FlushRow.Kind.UPDATE)
                    .refer(new FlushReference(
                            relation.remote(), relation.local(), parent.entity, FlushReference.ADDED));
        }
    }
}
