package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last step of a flush: sends the batches of a plan, and tells the unit of work what became of each object. */
final class FlushExecutor {
    private final UnitOfWork unit;
    private final FlushInserts inserts;
    private final FlushWrites writes;

    FlushExecutor(UnitOfWork unit) {
        this.unit = unit;
        this.inserts = new FlushInserts(unit);
        this.writes = new FlushWrites(unit);
    }

    /**
     * Executes a plan.
     *
     * @param plan the plan
     * @throws io.sqlmodel.error.DatabaseException as the database reports it
     * @throws io.sqlmodel.error.StaleDataException if a row to be changed is not as it was (cases H16 to H18)
     */
    void run(FlushPlan plan) {
        FlushViews views = new FlushViews(unit, plan.rows());
        for (FlushRow row : plan.rows()) {
            if (row.replaced != null && row.mask == 0) {
                copyKeys(row); // no step does, and rows that refer to it are about to
            }
        }
        for (FlushStep step : plan.steps()) {
            switch (step.kind()) {
                case INSERT -> {
                    inserts.complete(step); // first, for a row may refer to itself
                    step.rows().forEach(FlushExecutor::copyKeys);
                    inserts.run(step);
                }
                case UPDATE, LATE_UPDATE -> {
                    step.rows().forEach(FlushExecutor::copyKeys);
                    writes.update(step);
                }
                case RELEASE -> writes.release(step);
                case DELETE -> writes.delete(step);
            }
        }
        for (FlushRow row : plan.rows()) {
            if (row.replaced != null) {
                unit.removed(List.of(row.replaced));
                unit.inserted(row.mapping, List.of(row.entity));
            }
            if (row.kind == FlushRow.Kind.DROPPED) {
                EntityAccess.linkDropped(row.entity);
                unit.states().expunge(row.entity);
            } else if (row.kind == FlushRow.Kind.INSERT || row.kind == FlushRow.Kind.UPDATE) {
                unit.clean(row, plan.later());
            }
        }
        views.update();
    }

    /** Writes the keys of referenced objects, which exist by now, into the foreign keys of a row. */
    private static void copyKeys(FlushRow row) {
        for (int i = 0; i < row.references.size(); i++) {
            FlushReference reference = row.references.get(i);
            copyKey(row, reference, reference.target());
            if (reference.weight() == FlushReference.REMOVED) {
                showRemoval(row, reference);
            }
        }
        for (int i = 0; i < row.late.size(); i++) {
            copyKey(row, row.late.get(i), null);
        }
    }

    private static void copyKey(FlushRow row, FlushReference reference, @Nullable Entity target) {
        EntityMapping<Entity> source = target == null ? row.mapping : EntityAccess.mapping(target);
        for (int i = 0; i < reference.columns().length; i++) {
            int column = reference.columns()[i];
            Object key = target == null ? null : source.get(target, reference.targetColumns()[i]);
            EntityAccess.rememberKey(row.entity, column);
            row.mapping.set(row.entity, column, key);
            EntityAccess.loaded(row.entity, EntityAccess.loaded(row.entity) | 1L << column);
        }
    }

    /** A scalar that was not told of the loss, because the other side was not loaded, shows it now (case D06). */
    private static void showRemoval(FlushRow row, FlushReference reference) {
        for (RelationshipDef def : row.mapping.def().relationships()) {
            int attribute = def.attribute();
            if (def.direction() == Direction.MANY_TO_ONE
                    && EntityAccess.isLoaded(row.entity, attribute)
                    && !FlushCollector.isAssigned(row.entity, attribute)
                    && Arrays.equals(row.mapping.relation(attribute).local(), reference.columns())) {
                EntityAccess.putLoaded(row.entity, attribute, null);
            }
        }
    }
}
