package io.sqlmodel.unit;

import io.sqlmodel.error.CircularDependencyException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.TopologicalSort;
import io.sqlmodel.unit.FlushConflicts.Conflict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sees to it that unique values are given up before they are taken (DESIGN 4.10). One instance for the rows of tables
 * that are written together, and only if there are such rows.
 *
 * <p>A row that gives a value up is written
 * before the one that takes it: an UPDATE before the INSERTs, a DELETE before everything. Where that cannot be (two rows
 * swap their values), or would take a statement for each row (a long chain of them), the value is first set to NULL, or
 * to a stand-in where NULL is not allowed.
 */
final class FlushUniques {
    /** How many objects a message names. */
    private static final int NAMED = 10;

    /** More levels than this cost more statements than to release the values of all. */
    private static final int LEVELS = 2;

    /** Deletions that come before everything, with those that have to come before them. */
    final Set<FlushRow> earlyDeletes = new LinkedHashSet<>();

    /** Updates that come before the INSERTs. */
    final Set<FlushRow> earlyUpdates = new LinkedHashSet<>();

    private final List<FlushRow> updates;
    private final Map<Entity, FlushRow> movers;
    private final Set<Entity> inserted = new HashSet<>();
    private final Map<FlushRow, Long> released = new LinkedHashMap<>();

    /** The rows that a row waits for, by the conflicts that make it. */
    private final Map<FlushRow, List<Conflict>> waiting = new LinkedHashMap<>();

    /**
     * Resolves conflicts.
     *
     * @param conflicts the rows that give up what others take
     * @param inserts all new rows of the tables
     * @param updates all changed rows
     * @param dependents which rows of the whole flush refer to which
     * @param movers rows whose key changes, by object: others that are given the new key come after them
     * @throws CircularDependencyException if rows exchange values that nothing can stand in for
     */
    FlushUniques(
            List<Conflict> conflicts,
            List<FlushRow> inserts,
            List<FlushRow> updates,
            FlushDependents dependents,
            Map<Entity, FlushRow> movers) {
        this.updates = updates;
        this.movers = movers;
        resolve(conflicts, inserts, dependents);
        earlyUpdates.addAll(movers.values());
    }

    private void resolve(List<Conflict> conflicts, List<FlushRow> inserts, FlushDependents dependents) {
        for (Conflict conflict : conflicts) {
            if (conflict.from().kind == FlushRow.Kind.UPDATE) {
                waiting.computeIfAbsent(conflict.to(), row -> new ArrayList<>()).add(conflict);
            } else if (!dependents.addWith(conflict.from(), earlyDeletes)) {
                release(conflict);
            }
        }
        if (!waiting.isEmpty()) {
            breakSwaps(conflicts);
            requireNoSwap();
            shortenChains(conflicts);
            for (FlushRow row : inserts) {
                inserted.add(row.entity);
            }
            conflicts.forEach(this::moveForward);
        }
    }

    /**
     * The rows whose unique columns are set to NULL or a stand-in first.
     *
     * @return a row for each, with its mask
     */
    List<FlushRow> released() {
        List<FlushRow> rows = new ArrayList<>();
        released.forEach((row, mask) -> {
            FlushRow update = new FlushRow(row.entity, FlushRow.Kind.UPDATE);
            update.replaced = row.replaced;
            update.mask = mask;
            rows.add(update);
        });
        return rows;
    }

    /**
     * Groups updates so that each comes after those it waits for.
     *
     * @param rows the updates
     * @return the groups, each of which may be written in any order
     */
    List<List<FlushRow>> levels(List<FlushRow> rows) {
        if (waiting.isEmpty() && movers.isEmpty()) {
            return List.of(rows);
        }
        Map<FlushRow, Integer> levelOf = new HashMap<>();
        List<List<FlushRow>> levels = new ArrayList<>();
        for (List<FlushRow> group : TopologicalSort.groups(rows, this::waitsFor)) {
            for (FlushRow row : group) {
                int level = 0;
                for (FlushRow other : waitsFor(row)) {
                    level = Math.max(level, levelOf.getOrDefault(other, -1) + 1);
                }
                levelOf.put(row, level);
                while (levels.size() <= level) {
                    levels.add(new ArrayList<>());
                }
                levels.get(level).add(row);
            }
        }
        return levels;
    }

    private List<FlushRow> waitsFor(FlushRow row) {
        List<FlushRow> others = new ArrayList<>();
        waiting.getOrDefault(row, List.of()).forEach(conflict -> others.add(conflict.from()));
        for (int i = 0; i < row.references.size() && !movers.isEmpty(); i++) {
            FlushRow mover = movers.get(row.references.get(i).target());
            if (mover != null && mover != row) {
                others.add(mover);
            }
        }
        return others;
    }

    private void breakSwaps(List<Conflict> conflicts) {
        Map<FlushRow, Integer> groupOf = new HashMap<>();
        int number = 0;
        for (List<FlushRow> group : TopologicalSort.groups(waiting.keySet(), this::waitsFor)) {
            for (FlushRow row : group) {
                groupOf.put(row, number);
            }
            number++;
        }
        for (Conflict conflict : conflicts) {
            Integer group = groupOf.get(conflict.from());
            if (group != null && group.equals(groupOf.get(conflict.to()))) {
                release(conflict);
            }
        }
    }

    /** A swap that is left would be refused by the database, unless what it rests on has changed since it was read. */
    private void requireNoSwap() {
        for (List<FlushRow> group : TopologicalSort.groups(waiting.keySet(), this::waitsFor)) {
            if (group.size() < 2) {
                continue;
            }
            List<Conflict> swap = new ArrayList<>();
            for (FlushRow row : group) {
                waiting.getOrDefault(row, List.of()).stream()
                        .filter(conflict -> group.contains(conflict.from()))
                        .forEach(swap::add);
            }
            if (swap.stream().allMatch(FlushUniques::isCertain)) {
                throw swapped(group, swap.get(0));
            }
        }
    }

    private static boolean isCertain(Conflict conflict) {
        for (int column : conflict.columns()) {
            if (EntityAccess.committed(conflict.from().existing(), column) == Changes.UNKNOWN) {
                return false;
            }
        }
        return true;
    }

    private static CircularDependencyException swapped(List<FlushRow> rows, Conflict conflict) {
        String names = rows.stream()
                .sorted(FlushKeys.ORDER)
                .limit(NAMED)
                .map(row -> EntityAccess.describe(row.entity))
                .collect(Collectors.joining(", "));
        String columns = Arrays.stream(conflict.columns())
                .mapToObj(conflict.from().mapping.def()::attributeName)
                .collect(Collectors.joining(", "));
        return new CircularDependencyException(SessionMessage.UNIQUE_SWAP, names, conflict.from().mapping, columns);
    }

    private void shortenChains(List<Conflict> conflicts) {
        if (levels(updates).size() > LEVELS) {
            for (Conflict conflict : conflicts) {
                if (conflict.to().kind == FlushRow.Kind.UPDATE && isWaiting(conflict)) {
                    release(conflict);
                }
            }
        }
    }

    /** Writes an UPDATE before the INSERTs, unless it or one it waits for needs a row that they insert. */
    private void moveForward(Conflict conflict) {
        if (conflict.to().kind != FlushRow.Kind.INSERT || !isWaiting(conflict)) {
            return;
        }
        Set<FlushRow> chain = new LinkedHashSet<>(List.of(conflict.from()));
        List<FlushRow> open = new ArrayList<>(chain);
        while (!open.isEmpty()) {
            for (FlushRow other : waitsFor(open.remove(open.size() - 1))) {
                if (chain.add(other)) {
                    open.add(other);
                }
            }
        }
        boolean needsInserted = chain.stream()
                .flatMap(row -> row.references.stream())
                .anyMatch(reference -> inserted.contains(reference.target()));
        if (!needsInserted || !release(conflict)) {
            earlyUpdates.addAll(chain);
        }
    }

    private boolean isWaiting(Conflict conflict) {
        return waiting.getOrDefault(conflict.to(), List.of()).contains(conflict);
    }

    /** Has the value given up by a statement of its own, if some value can stand in for it. */
    private boolean release(Conflict conflict) {
        int column = releasable(conflict);
        if (column < 0) {
            return false;
        }
        released.merge(conflict.from(), 1L << column, (one, other) -> one | other);
        List<Conflict> others = waiting.get(conflict.to());
        if (others != null) {
            others.remove(conflict);
        }
        return true;
    }

    /** A column that the row's own UPDATE writes, a nullable one if there is; -1 if none can have a stand-in. */
    private static int releasable(Conflict conflict) {
        TableDef table = conflict.from().mapping.def().table();
        int found = -1;
        for (int attribute : conflict.columns()) {
            ColumnDef column = table.columns().get(attribute);
            boolean written =
                    conflict.from().kind == FlushRow.Kind.DELETE || (conflict.from().mask & 1L << attribute) != 0;
            boolean keeps = column.primaryKey()
                    && (conflict.from().kind == FlushRow.Kind.DELETE || conflict.from().replaced != null);
            if (written && !keeps && (column.nullable() || (found < 0 && canStandIn(table, column)))) {
                found = attribute;
            }
        }
        return found;
    }

    private static boolean canStandIn(TableDef table, ColumnDef column) {
        return FlushStandIns.has(column)
                && table.foreignKeys().stream().noneMatch(key -> key.columns().contains(column.name()));
    }
}
