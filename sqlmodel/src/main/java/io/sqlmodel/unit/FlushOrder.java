package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TopologicalSort;
import io.sqlmodel.unit.FlushConflicts.Conflict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The second step of a flush: sorts the rows by foreign keys and groups them into batches.
 *
 * <p>Tables are ordered as a whole, also for rows that no relationship links (case H02). Only where tables refer to each
 * other in a cycle, or a table to itself, rows are ordered one by one, level by level. New and changed rows come first,
 * referenced tables before those that refer to them; deletions follow in reverse.
 */
final class FlushOrder {
    /** The rows of a class, or of classes that refer to each other, by what is done with them. */
    private static final class Rows {
        final List<FlushRow> inserts = new ArrayList<>();

        /** Those without any net change are left out. */
        final List<FlushRow> updates = new ArrayList<>();

        final List<FlushRow> deletes = new ArrayList<>();

        /** Whether a many-to-many relationship deletes some. */
        boolean links;

        void add(FlushRow row) {
            if (row.kind == FlushRow.Kind.INSERT) {
                inserts.add(row);
            } else if (row.kind == FlushRow.Kind.UPDATE) {
                row.mask = FlushMasks.update(row);
                if (row.mask != 0) {
                    updates.add(row);
                }
            } else if (row.kind == FlushRow.Kind.DELETE) {
                deletes.add(row);
                links |= row.link;
            }
        }

        void addAll(Rows others) {
            inserts.addAll(others.inserts);
            updates.addAll(others.updates);
            deletes.addAll(others.deletes);
            links |= others.links;
        }

        boolean isEmpty() {
            return inserts.isEmpty() && updates.isEmpty() && deletes.isEmpty();
        }
    }

    /**
     * Tables that are written together.
     *
     * @param classes the class of the table, or several that refer to each other
     * @param isCyclic whether rows refer to others of the group
     * @param rows the rows of all of them
     */
    private record Group(List<EntityMapping<Entity>> classes, boolean isCyclic, Rows rows) {
        boolean isVersioned() {
            for (EntityMapping<Entity> mapping : classes) {
                if (EntityAccess.version(mapping) != null) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final String UPDATES = "changed rows, by primary key";

    private final Map<EntityMapping<Entity>, Rows> byClass = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<FlushStep> steps = new ArrayList<>();
    private final FlushDependents dependents;
    private final FlushKeyChanges keyChanges;
    private final FlushReads reads;
    private final boolean deletesSelfReferences;

    private FlushOrder(
            List<FlushRow> rows, FlushKeyChanges keyChanges, FlushReads reads, boolean deletesSelfReferences) {
        this.deletesSelfReferences = deletesSelfReferences;
        this.keyChanges = keyChanges;
        this.dependents = new FlushDependents(rows, byClass.keySet());
        this.reads = reads;
        EntityMapping<Entity> last = null;
        Rows ofLast = new Rows();
        for (FlushRow row : rows) {
            if (row.mapping != last) {
                last = row.mapping;
                ofLast = byClass.computeIfAbsent(last, mapping -> new Rows());
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
        List<EntityMapping<Entity>> written = new ArrayList<>(byClass.size());
        byClass.forEach((mapping, rows) -> {
            if (!rows.isEmpty()) {
                written.add(mapping);
            }
        });
        for (List<EntityMapping<Entity>> classes : TopologicalSort.groups(written, this::referencedClasses)) {
            groups.add(group(classes));
        }
        for (Group group : groups) {
            save(group);
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            deleteRest(groups.get(i), "deleted rows");
        }
        return steps;
    }

    private List<EntityMapping<Entity>> referencedClasses(EntityMapping<Entity> mapping) {
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

    private Group group(List<EntityMapping<Entity>> classes) {
        if (classes.size() == 1) {
            EntityMapping<Entity> mapping = classes.get(0);
            boolean isCyclic = referencedClasses(mapping).contains(mapping);
            return new Group(classes, isCyclic, Objects.requireNonNull(byClass.get(mapping)));
        }
        Rows rows = new Rows();
        for (EntityMapping<Entity> mapping : classes) {
            rows.addAll(Objects.requireNonNull(byClass.get(mapping)));
        }
        return new Group(classes, true, rows);
    }

    private void save(Group group) {
        Rows rows = group.rows;
        if (group.isVersioned()) {
            List<FlushRow> existing = new ArrayList<>(rows.updates);
            existing.addAll(rows.deletes);
            reads.versions(existing);
        }
        boolean deletesFirst = rows.links && group.classes.size() == 1 && !dependents.isReferred(group.classes.get(0));
        Map<Entity, FlushRow> movers = movers(group);
        List<Conflict> conflicts =
                FlushConflicts.of(rows.inserts, rows.updates, deletesFirst ? List.of() : rows.deletes);
        FlushUniques uniques = conflicts.isEmpty() && movers.isEmpty()
                ? null
                : new FlushUniques(conflicts, rows.inserts, rows.updates, dependents, movers);
        if (!keyChanges.isEmpty()) {
            leave(group);
        }
        if (uniques != null) {
            deleteEarly(uniques.earlyDeletes, "deleted rows, before others take their unique values");
        }
        if (rows.links) {
            deleteLinks(group, deletesFirst);
        }
        if (uniques == null) {
            insert(group);
            batches(FlushStep.Kind.UPDATE, rows.updates, UPDATES);
        } else {
            releaseAndTake(group, uniques);
        }
    }

    /** Inserts and updates, with unique values that pass from row to row. */
    private void releaseAndTake(Group group, FlushUniques uniques) {
        batches(FlushStep.Kind.RELEASE, uniques.released(), "rows whose unique values go to others");
        for (List<FlushRow> rows : uniques.levels(new ArrayList<>(uniques.earlyUpdates))) {
            batches(FlushStep.Kind.UPDATE, rows, "changed rows, before new ones take their unique values");
        }
        group.rows.updates.removeAll(uniques.earlyUpdates);
        insert(group);
        for (List<FlushRow> rows : uniques.levels(group.rows.updates)) {
            batches(FlushStep.Kind.UPDATE, rows, UPDATES);
        }
    }

    /** Rows of tables that refer to each other, whose key changes: others of them refer to the new key. */
    private Map<Entity, FlushRow> movers(Group group) {
        if (keyChanges.isEmpty() || !group.isCyclic) {
            return Map.of();
        }
        Set<Entity> inserted = new HashSet<>();
        group.rows.inserts.forEach(row -> inserted.add(row.entity));
        Map<Entity, FlushRow> movers = new LinkedHashMap<>();
        for (FlushRow row : group.rows.updates) {
            boolean needsInserted =
                    row.references.stream().anyMatch(reference -> inserted.contains(reference.target()));
            if (keyChanges.changed().containsKey(row.entity) && !needsInserted) {
                movers.put(row.entity, row);
            }
        }
        return movers;
    }

    /** Rows leave the keys that are about to change (case F18). */
    private void leave(Group group) {
        Set<FlushRow> early = new LinkedHashSet<>();
        List<FlushRow> released = new ArrayList<>();
        for (EntityMapping<Entity> mapping : group.classes) {
            keyChanges.deleted(mapping).forEach(row -> dependents.addWith(row, early));
            released.addAll(keyChanges.released(mapping));
        }
        reads.versions(released);
        deleteEarly(early, "deleted rows, before the keys change that they refer to");
        batches(FlushStep.Kind.RELEASE, released, "rows that refer to a key, while it changes");
    }

    private void insert(Group group) {
        List<FlushRow> inserts = group.rows.inserts;
        if (inserts.isEmpty()) {
            return;
        }
        if (!group.isCyclic) {
            insert(group, inserts, "new rows");
            return;
        }
        List<List<FlushRow>> levels = FlushCycles.insertLevels(inserts);
        for (int level = 0; level < levels.size(); level++) {
            insert(group, levels.get(level), levels.size() == 1 ? "new rows" : "new rows, level " + (level + 1));
        }
        lateUpdates(inserts);
    }

    private void insert(Group group, List<FlushRow> rows, String reason) {
        for (EntityMapping<Entity> mapping : group.classes) {
            insert(mapping, group.classes.size() == 1 ? rows : only(mapping, rows), reason);
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

    /**
     * Where a many-to-many relationship deletes rows of a table, all that can go early do (case C04).
     *
     * @param group the table
     * @param all whether no row of the flush can hold any of them back
     */
    private void deleteLinks(Group group, boolean all) {
        String reason = "deleted links, before new ones";
        if (all) {
            deleteRest(group, reason);
        } else {
            Set<FlushRow> early = new LinkedHashSet<>();
            group.rows.deletes.forEach(row -> dependents.addWith(row, early));
            deleteEarly(early, reason);
        }
    }

    private void deleteEarly(Set<FlushRow> early, String reason) {
        for (int i = groups.size() - 1; i >= 0 && !early.isEmpty(); i--) {
            List<FlushRow> deletes = new ArrayList<>();
            for (FlushRow row : groups.get(i).rows.deletes) {
                if (!row.ordered && early.contains(row)) {
                    deletes.add(row);
                }
            }
            delete(groups.get(i), deletes, reason);
        }
    }

    /** Deletes the rows of a group that no step deletes so far. */
    private void deleteRest(Group group, String reason) {
        List<FlushRow> deletes = new ArrayList<>(group.rows.deletes.size());
        for (FlushRow row : group.rows.deletes) {
            if (!row.ordered) {
                deletes.add(row);
            }
        }
        delete(group, deletes, reason);
    }

    private void delete(Group group, List<FlushRow> deletes, String reason) {
        for (FlushRow row : deletes) {
            row.ordered = true;
        }
        if (!group.isCyclic || deletes.isEmpty() || (deletes.size() == 1 && deletesSelfReferences)) {
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

    /** Rows of one table with the same columns share a batch, which stands where its first row does. */
    private void batches(FlushStep.Kind kind, List<FlushRow> rows, String reason) {
        int first = steps.size();
        FlushStep step = null;
        for (FlushRow row : rows) {
            if (step == null || !step.takes(row)) { // most are like the one before
                step = batch(first, kind, row, reason);
            }
            step.rows().add(row);
        }
        for (int i = first; i < steps.size(); i++) {
            steps.get(i).rows().sort(FlushKeys.ORDER);
        }
    }

    private FlushStep batch(int first, FlushStep.Kind kind, FlushRow row, String reason) {
        for (int i = first; i < steps.size(); i++) {
            if (steps.get(i).takes(row)) {
                return steps.get(i);
            }
        }
        FlushStep step = new FlushStep(kind, row.mapping, row.mask, new ArrayList<>(), reason);
        steps.add(step);
        return step;
    }
}
