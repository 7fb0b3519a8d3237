package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ForeignKeyDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rows of a flush refer to which others in the database as it is before the flush. */
final class FlushDependents {
    private final List<FlushRow> rows;

    private final Collection<EntityMapping<Entity>> classes;

    private @Nullable EntityMapping<Entity> last;
    private boolean lastIsReferred;

    /** For each row those that refer to it; made when it is first asked for. */
    private @Nullable Map<FlushRow, List<FlushRow>> dependents;

    /**
     * Finds nothing yet.
     *
     * @param rows all rows of the flush
     * @param classes their classes
     */
    FlushDependents(List<FlushRow> rows, Collection<EntityMapping<Entity>> classes) {
        this.rows = rows;
        this.classes = classes;
    }

    /**
     * Adds a deleted row, and all that have to be deleted before it.
     *
     * @param deleted the row
     * @param all gets them
     * @return false, with nothing added, if a row that stays refers to one of them
     */
    boolean addWith(FlushRow deleted, Set<FlushRow> all) {
        if (!isReferred(deleted.mapping)) {
            all.add(deleted);
            return true;
        }
        Set<FlushRow> found = new LinkedHashSet<>();
        found.add(deleted);
        List<FlushRow> waiting = new ArrayList<>(found);
        while (!waiting.isEmpty()) {
            FlushRow row = waiting.remove(waiting.size() - 1);
            for (FlushRow other : dependents().getOrDefault(row, List.of())) {
                if (other.kind != FlushRow.Kind.DELETE) {
                    return false;
                }
                if (!all.contains(other) && found.add(other)) {
                    waiting.add(other);
                }
            }
        }
        all.addAll(found);
        return true;
    }

    /**
     * Whether rows of any class that takes part can refer to those of a class: not to those of most link tables.
     *
     * @param mapping the class
     * @return false if {@link #addWith} adds a row of it and no other
     */
    boolean isReferred(EntityMapping<Entity> mapping) {
        if (mapping != last) {
            last = mapping;
            lastIsReferred = findReferring(mapping);
        }
        return lastIsReferred;
    }

    private boolean findReferring(EntityMapping<Entity> mapping) {
        for (EntityMapping<Entity> other : classes) {
            for (ForeignKeyDef key : other.def().table().foreignKeys()) {
                if (key.pointsTo(mapping.def().table())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Map<FlushRow, List<FlushRow>> dependents() {
        if (dependents == null) {
            Map<FlushRow, List<FlushRow>> found = new HashMap<>();
            List<FlushRow> existing = new ArrayList<>();
            for (FlushRow row : rows) {
                if (row.kind == FlushRow.Kind.DELETE || row.kind == FlushRow.Kind.UPDATE) {
                    existing.add(row);
                }
            }
            FlushForeignKeys keys = FlushForeignKeys.committed(existing);
            for (FlushRow row : existing) {
                for (FlushLink link : keys.links(row)) {
                    found.computeIfAbsent(link.to(), to -> new ArrayList<>()).add(row);
                }
            }
            dependents = found;
        }
        return dependents;
    }
}
