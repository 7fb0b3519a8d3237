package io.sqlmodel.unit;

import io.sqlmodel.error.CircularDependencyException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.TopologicalSort;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders rows one by one where tables refer to themselves or to each other, and breaks the cycles that remain: a
 * nullable foreign key is written after the INSERTs, or set to NULL before the DELETEs (DESIGN 4.7).
 */
final class FlushCycles {
    private FlushCycles() {}

    /**
     * Sorts new rows into levels: each row comes after those it refers to. References that cannot be kept are moved to
     * {@link FlushRow#late}.
     *
     * @param rows the new rows
     * @return the levels, the rows of each in the order given
     * @throws CircularDependencyException if a cycle has no nullable foreign key
     */
    static List<List<FlushRow>> insertLevels(List<FlushRow> rows) {
        Map<Entity, FlushRow> byEntity = new IdentityHashMap<>();
        rows.forEach(row -> byEntity.put(row.entity, row));
        FlushForeignKeys byValue = FlushForeignKeys.ofNew(rows);
        Map<FlushRow, List<FlushRow>> needs = new IdentityHashMap<>();
        for (FlushRow row : rows) {
            needs.put(row, referenced(row, byEntity, byValue));
        }
        while (true) {
            List<List<FlushRow>> groups = TopologicalSort.groups(rows, needs::get);
            boolean broken = false;
            for (List<FlushRow> group : groups) {
                if (group.size() > 1 || needs.get(group.get(0)).contains(group.get(0))) {
                    postpone(group, byEntity, needs);
                    broken = true;
                }
            }
            if (!broken) {
                return levels(rows, groups, needs);
            }
        }
    }

    private static List<FlushRow> referenced(
            FlushRow row, Map<Entity, FlushRow> byEntity, FlushForeignKeys byValue) {
        List<FlushRow> referenced = new ArrayList<>();
        for (FlushReference reference : row.references) {
            FlushRow target = byEntity.get(reference.target());
            if (target != null && (target != row || FlushKeys.current(row.mapping, row.entity, reference.targetColumns()) == null)) {
                referenced.add(target);
            }
        }
        referenced.addAll(byValue.targets(row));
        return referenced;
    }

    private static void postpone(
            List<FlushRow> group, Map<Entity, FlushRow> byEntity, Map<FlushRow, List<FlushRow>> needs) {
        for (FlushRow row : group) {
            for (FlushReference reference : row.references) {
                FlushRow target = byEntity.get(reference.target());
                if (target != null && group.contains(target) && isNullable(row, reference.columns())) {
                    row.references.remove(reference);
                    row.late = new ArrayList<>(row.late);
                    row.late.add(reference);
                    needs.get(row).remove(target);
                    return;
                }
            }
        }
        throw circular(group);
    }

    /**
     * Sorts deleted rows into levels: each row comes after those that refer to it.
     *
     * @param rows the deleted rows
     * @param released gets a row for each foreign key that must be set to NULL first
     * @return the levels
     * @throws CircularDependencyException if a cycle has no nullable foreign key
     */
    static List<List<FlushRow>> deleteLevels(List<FlushRow> rows, List<FlushRow> released) {
        FlushForeignKeys byValue = FlushForeignKeys.ofDeleted(rows);
        Map<FlushRow, List<FlushRow>> needs = new IdentityHashMap<>();
        rows.forEach(row -> needs.put(row, new ArrayList<>()));
        for (FlushRow row : rows) {
            for (FlushRow target : byValue.targets(row)) {
                if (target != row) {
                    needs.get(target).add(row);
                }
            }
        }
        while (true) {
            List<List<FlushRow>> groups = TopologicalSort.groups(rows, needs::get);
            List<FlushRow> cycle = groups.stream()
                    .filter(group -> group.size() > 1)
                    .findFirst()
                    .orElse(List.of());
            if (cycle.isEmpty()) {
                return levels(rows, groups, needs);
            }
            release(cycle, byValue, needs, released);
        }
    }

    private static void release(
            List<FlushRow> cycle,
            FlushForeignKeys byValue,
            Map<FlushRow, List<FlushRow>> needs,
            List<FlushRow> released) {
        for (FlushRow row : cycle) {
            for (int[] columns : byValue.columns(row)) {
                FlushRow target = byValue.target(row, columns);
                if (target != null && target != row && cycle.contains(target) && isNullable(row, columns)) {
                    FlushRow update = new FlushRow(row.entity, FlushRow.Kind.UPDATE);
                    update.refer(new FlushReference(columns, columns, null, FlushReference.ASSIGNED));
                    for (int column : columns) {
                        update.mask |= 1L << column;
                    }
                    released.add(update);
                    needs.get(target).remove(row);
                    return;
                }
            }
        }
        throw circular(cycle);
    }

    private static boolean isNullable(FlushRow row, int[] columns) {
        for (int column : columns) {
            ColumnDef def = row.mapping.def().table().columns().get(column);
            if (!def.nullable() || def.primaryKey()) {
                return false;
            }
        }
        return true;
    }

    private static List<List<FlushRow>> levels(
            List<FlushRow> rows, List<List<FlushRow>> sorted, Map<FlushRow, List<FlushRow>> needs) {
        Map<FlushRow, Integer> levelOf = new IdentityHashMap<>();
        for (List<FlushRow> group : sorted) {
            FlushRow row = group.get(0);
            int level = 0;
            for (FlushRow needed : needs.get(row)) {
                level = Math.max(level, levelOf.get(needed) + 1);
            }
            levelOf.put(row, level);
        }
        List<List<FlushRow>> levels = new ArrayList<>();
        for (FlushRow row : rows) {
            int level = levelOf.get(row);
            while (levels.size() <= level) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(row);
        }
        return levels;
    }

    private static CircularDependencyException circular(List<FlushRow> cycle) {
        StringBuilder names = new StringBuilder();
        for (FlushRow row : cycle.subList(0, Math.min(cycle.size(), 10))) {
            names.append(names.length() == 0 ? "" : ", ").append(EntityNames.of(row.entity));
        }
        return new CircularDependencyException(SessionMessage.CIRCULAR_ROWS, names);
    }
}
