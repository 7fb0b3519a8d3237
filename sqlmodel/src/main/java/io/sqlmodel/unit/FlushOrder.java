package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TopologicalSort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The second step of a flush: sorts the rows by foreign keys and groups them into batches.
 *
 * <p>Tables are ordered as a whole, also for rows that no relationship links (case H02). Only where tables refer to each
 * other in a cycle, or a table to itself, rows are ordered one by one, level by level. New and changed rows come first,
 * referenced tables before those that refer to them; deletions follow in reverse.
 */
final class FlushOrder {
    /** The rows of a class, by what is done with them. */
    private static final class ClassRows {
        final List<FlushRow> inserts = new ArrayList<>();
        final List<FlushRow> updates = new ArrayList<>();
        final List<FlushRow> deletes = new ArrayList<>();

        void add(FlushRow row) {
            switch (row.kind) {
                case INSERT -> inserts.add(row);
                case UPDATE -> updates.add(row);
                case DELETE -> deletes.add(row);
                case REPLACED, DROPPED -> {}
            }
        }
    }

    private final Map<EntityMapping<Entity>, ClassRows> byClass = new LinkedHashMap<>();
    private final List<FlushStep> steps = new ArrayList<>();
    private final FlushDependents dependents;
    private final FlushKeyChanges keyChanges;
    private final FlushReads reads;
    private final boolean deletesSelfReferences;
    private List<List<EntityMapping<Entity>>> groups = List.of();

    private FlushOrder(
            List<FlushRow> rows, FlushKeyChanges keyChanges, FlushReads reads, boolean deletesSelfReferences) {
        this.deletesSelfReferences = deletesSelfReferences;
        this.keyChanges = keyChanges;
        this.dependents = new FlushDependents(rows);
        this.reads = reads;
        EntityMapping<Entity> last = null;
        ClassRows ofLast = new ClassRows();
        for (FlushRow row : rows) {
            if (row.mapping != last) {
                last = row.mapping;
                ofLast = byClass.computeIfAbsent(last, mapping -> new ClassRows());
            }
            ofLast.add(row);
        }
    }

    /**
     * Orders rows into batches.
     *
     * @param rows the rows in the order in which they entered the session
     * @param keyChanges changed keys that other rows refer to
     * @param reads reads again what has expired
     * @param deletesSelfReferences whether the database deletes rows that refer to themselves
     * @return the batches in the order in which they are executed
     * @throws io.sqlmodel.error.CircularDependencyException if rows refer to each other and every foreign key of the
     *     cycle is NOT NULL, or exchange values that nothing can stand in for
     */
    static List<FlushStep> order(
            List<FlushRow> rows, FlushKeyChanges keyChanges, FlushReads reads, boolean deletesSelfReferences) {
        return new FlushOrder(rows, keyChanges, reads, deletesSelfReferences).run();
    }

    private List<FlushStep> run() {
        groups = TopologicalSort.groups(byClass.keySet(), this::referencedClasses);
        groups.forEach(this::save);
        for (int i = groups.size() - 1; i >= 0; i--) {
            deleteRest(groups.get(i));
        }
        return steps;
    }

    private Collection<EntityMapping<Entity>> referencedClasses(EntityMapping<Entity> mapping) {
        List<EntityMapping<Entity>> referenced = new ArrayList<>();
        for (ForeignKeyDef key : mapping.def().table().foreignKeys()) {
            for (EntityMapping<Entity> other : byClass.keySet()) {
                if (key.pointsTo(other.def().table())) {
                    referenced.add(other);
                }
            }
        }
        return referenced;
    }

    private boolean isCyclic(List<EntityMapping<Entity>> group) {
        return group.size() > 1 || referencedClasses(group.get(0)).contains(group.get(0));
    }

    private List<FlushRow> rowsOf(List<EntityMapping<Entity>> group, Function<ClassRows, List<FlushRow>> which) {
        List<FlushRow> rows = new ArrayList<>(0);
        for (EntityMapping<Entity> mapping : group) {
            ClassRows ofClass = byClass.get(mapping);
            if (ofClass != null) {
                rows.addAll(which.apply(ofClass));
            }
        }
        return rows;
    }

    private List<FlushRow> deletesOf(List<EntityMapping<Entity>> group) {
        return rowsOf(group, rows -> rows.deletes);
    }

    /** The deleted rows of a group, not to be changed. */
    private List<FlushRow> allDeletesOf(List<EntityMapping<Entity>> group) {
        ClassRows ofOne = group.size() == 1 ? byClass.get(group.get(0)) : null;
        return ofOne == null ? deletesOf(group) : ofOne.deletes;
    }

    private void save(List<EntityMapping<Entity>> group) {
        List<FlushRow> updates = rowsOf(group, rows -> rows.updates);
        updates.forEach(row -> row.mask = FlushMasks.update(row));
        updates.removeIf(row -> row.mask == 0);
        List<FlushRow> inserts = rowsOf(group, rows -> rows.inserts);
        List<FlushRow> all = new ArrayList<>(updates);
        all.addAll(allDeletesOf(group));
        reads.versions(all);
        if (!all.isEmpty()) {
            all.addAll(inserts); // otherwise nothing is given up that they could take
        }
        Map<Entity, FlushRow> movers = movers(group, updates, inserts);
        FlushUniques uniques = new FlushUniques(all, dependents, movers);
        uniques.earlyUpdates.addAll(movers.values());
        leave(group);
        deleteEarly(uniques.earlyDeletes, "deleted rows, before others take their unique values");
        deleteLinks(group);
        batches(FlushStep.Kind.RELEASE, uniques.released(), "rows whose unique values go to others");
        for (List<FlushRow> rows : uniques.levels(new ArrayList<>(uniques.earlyUpdates))) {
            batches(FlushStep.Kind.UPDATE, rows, "changed rows, before new ones take their unique values");
        }
        if (!uniques.earlyUpdates.isEmpty()) {
            updates.removeAll(uniques.earlyUpdates);
        }
        if (isCyclic(group) && !inserts.isEmpty()) {
            List<List<FlushRow>> levels = FlushCycles.insertLevels(inserts);
            for (int level = 0; level < levels.size(); level++) {
                insert(group, levels.get(level), levels.size() == 1 ? "new rows" : "new rows, level " + (level + 1));
            }
            lateUpdates(inserts);
        } else {
            insert(group, inserts, "new rows");
        }
        for (List<FlushRow> rows : uniques.levels(updates)) {
            batches(FlushStep.Kind.UPDATE, rows, "changed rows, by primary key");
        }
    }

    /** Rows of tables that refer to each other, whose key changes: others of them refer to the new key. */
    private Map<Entity, FlushRow> movers(
            List<EntityMapping<Entity>> group, List<FlushRow> updates, List<FlushRow> inserts) {
        if (keyChanges.changed().isEmpty() || !isCyclic(group)) {
            return Map.of();
        }
        Set<Entity> inserted = new HashSet<>();
        inserts.forEach(row -> inserted.add(row.entity));
        Map<Entity, FlushRow> movers = new LinkedHashMap<>();
        for (FlushRow row : updates) {
            boolean needsInserted =
                    row.references.stream().anyMatch(reference -> inserted.contains(reference.target()));
            if (keyChanges.changed().containsKey(row.entity) && !needsInserted) {
                movers.put(row.entity, row);
            }
        }
        return movers;
    }

    /** Rows leave the keys that are about to change (case F18). */
    private void leave(List<EntityMapping<Entity>> group) {
        Set<FlushRow> early = new LinkedHashSet<>();
        List<FlushRow> released = new ArrayList<>();
        for (EntityMapping<Entity> mapping : group) {
            keyChanges.deleted(mapping).forEach(row -> dependents.addWith(row, early));
            released.addAll(keyChanges.released(mapping));
        }
        reads.versions(released);
        deleteEarly(early, "deleted rows, before the keys change that they refer to");
        batches(FlushStep.Kind.RELEASE, released, "rows that refer to a key, while it changes");
    }

    private void insert(List<EntityMapping<Entity>> group, List<FlushRow> rows, String reason) {
        for (EntityMapping<Entity> mapping : group) {
            insert(mapping, group.size() == 1 ? rows : only(mapping, rows), reason);
        }
    }

    private static List<FlushRow> only(EntityMapping<Entity> mapping, List<FlushRow> rows) {
        return rows.stream().filter(row -> row.mapping == mapping).toList();
    }

    /** Only neighbours share a batch: generated keys follow the order in which objects entered the session. */
    private void insert(EntityMapping<Entity> mapping, List<FlushRow> rows, String reason) {
        long always = FlushMasks.always(mapping);
        for (FlushRow row : rows) {
            row.mask = FlushMasks.insert(row, always);
        }
        int from = 0;
        for (int to = 1; to <= rows.size(); to++) {
            if (to == rows.size() || rows.get(to).mask != rows.get(from).mask) {
                steps.add(new FlushStep(
                        FlushStep.Kind.INSERT, mapping, rows.get(from).mask, rows.subList(from, to), reason));
                from = to;
            }
        }
    }

    private void lateUpdates(List<FlushRow> inserts) {
        List<FlushRow> late = new ArrayList<>();
        for (FlushRow row : inserts) {
            if (!row.late.isEmpty()) {
                FlushRow update = new FlushRow(row.entity, FlushRow.Kind.UPDATE);
                row.late.forEach(update::refer);
                update.mask = FlushMasks.assigned(update);
                late.add(update);
            }
        }
        batches(FlushStep.Kind.LATE_UPDATE, late, "rows that refer to each other");
    }

    /** Where a many-to-many relationship deletes rows of a table, all that can go early do (case C04). */
    private void deleteLinks(List<EntityMapping<Entity>> group) {
        List<FlushRow> deletes = allDeletesOf(group);
        if (!hasLinks(deletes)) {
            return;
        }
        String reason = "deleted links, before new ones";
        if (group.size() == 1 && !dependents.isReferred(group.get(0))) {
            delete(group, unordered(group), reason);
        } else {
            Set<FlushRow> early = new LinkedHashSet<>();
            deletes.forEach(row -> dependents.addWith(row, early));
            deleteEarly(early, reason);
        }
    }

    /** The deleted rows of a group that no step deletes so far. */
    private List<FlushRow> unordered(List<EntityMapping<Entity>> group) {
        List<FlushRow> deletes = deletesOf(group);
        deletes.removeIf(row -> row.ordered);
        return deletes;
    }

    private static boolean hasLinks(List<FlushRow> deletes) {
        for (FlushRow row : deletes) {
            if (row.link) {
                return true;
            }
        }
        return false;
    }

    private void deleteEarly(Set<FlushRow> early, String reason) {
        for (int i = groups.size() - 1; i >= 0 && !early.isEmpty(); i--) {
            if (!allDeletesOf(groups.get(i)).isEmpty()) {
                List<FlushRow> deletes = deletesOf(groups.get(i));
                deletes.removeIf(row -> row.ordered || !early.contains(row));
                delete(groups.get(i), deletes, reason);
            }
        }
    }

    private void deleteRest(List<EntityMapping<Entity>> group) {
        delete(group, unordered(group), "deleted rows");
    }

    private void delete(List<EntityMapping<Entity>> group, List<FlushRow> deletes, String reason) {
        for (FlushRow row : deletes) {
            row.ordered = true;
        }
        if (!isCyclic(group) || deletes.isEmpty() || (deletes.size() == 1 && deletesSelfReferences)) {
            batches(FlushStep.Kind.DELETE, deletes, reason);
            return;
        }
        reads.foreignKeys(deletes);
        List<FlushRow> released = new ArrayList<>();
        List<List<FlushRow>> levels = FlushCycles.deleteLevels(deletes, released, deletesSelfReferences);
        batches(FlushStep.Kind.RELEASE, released, "rows that refer to each other");
        for (int level = 0; level < levels.size(); level++) {
            String order = levels.size() == 1 ? "" : ", children first, level " + (level + 1);
            batches(FlushStep.Kind.DELETE, levels.get(level), reason + order);
        }
    }

    private void batches(FlushStep.Kind kind, List<FlushRow> rows, String reason) {
        record Shape(EntityMapping<Entity> mapping, long mask) {}
        if (rows.isEmpty()) {
            return;
        }
        Map<Shape, List<FlushRow>> batches = new LinkedHashMap<>();
        FlushRow last = rows.get(0);
        List<FlushRow> ofLast = new ArrayList<>(rows.size());
        batches.put(new Shape(last.mapping, last.mask), ofLast);
        for (FlushRow row : rows) {
            if (row.mapping != last.mapping || row.mask != last.mask) { // most are like the one before
                ofLast = batches.computeIfAbsent(new Shape(row.mapping, row.mask), shape -> new ArrayList<>());
            }
            last = row;
            ofLast.add(row);
        }
        batches.forEach((shape, batch) -> {
            batch.sort(FlushKeys.ORDER);
            steps.add(new FlushStep(kind, shape.mapping, shape.mask, batch, reason));
        });
    }
}
