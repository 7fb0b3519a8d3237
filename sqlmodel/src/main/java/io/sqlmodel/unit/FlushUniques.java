package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.TopologicalSort;
import io.sqlmodel.meta.UniqueDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees to it that unique values are given up before they are taken (DESIGN 4.10). One instance for the rows of tables
 * that are written together.
 *
 * <p>Most flushes have no such rows, and nothing changes for them. Otherwise a row that gives a value up is written
 * before the one that takes it: an UPDATE before the INSERTs, a DELETE before everything. Where that cannot be (two rows
 * swap their values), the value is first set to NULL, or to a stand-in where NULL is not allowed.
 */
final class FlushUniques {
    /** Deletions that come before the INSERTs. */
    final List<FlushRow> earlyDeletes = new ArrayList<>();

    /** Rows whose unique columns are set to NULL or a stand-in first. */
    final List<FlushRow> released = new ArrayList<>();

    /** Updates that come before the INSERTs. */
    final List<FlushRow> earlyUpdates = new ArrayList<>();

    private final Map<FlushRow, List<FlushRow>> before = new IdentityHashMap<>();
    private final List<FlushRow> rows;

    /** A value of a unique constraint. */
    private record Value(EntityMapping<Entity> mapping, UniqueDef unique, List<Object> columns) {}

    /** A row that gives up what another takes. */
    private record Conflict(FlushRow from, FlushRow to, int[] columns) {}

    /**
     * Looks for conflicts and resolves them.
     *
     * @param rows the rows, with the masks of the updates set
     * @param mayDeleteFirst whether no other table of the flush refers to these rows
     */
    FlushUniques(List<FlushRow> rows, boolean mayDeleteFirst) {
        this.rows = rows;
        List<Conflict> conflicts = conflicts();
        for (Conflict conflict : conflicts) {
            if (conflict.from.kind == FlushRow.Kind.UPDATE) {
                before.computeIfAbsent(conflict.to, row -> new ArrayList<>()).add(conflict.from);
            }
        }
        for (Conflict conflict : conflicts) {
            if (conflict.from.kind == FlushRow.Kind.DELETE) {
                if (mayDeleteFirst) {
                    addOnce(earlyDeletes, conflict.from);
                } else {
                    release(conflict);
                }
            }
        }
        breakSwaps(conflicts);
        for (Conflict conflict : conflicts) {
            if (conflict.from.kind == FlushRow.Kind.UPDATE && conflict.to.kind == FlushRow.Kind.INSERT) {
                moveForward(conflict);
            }
        }
    }

    /**
     * The updates that remain, in an order in which values are given up before they are taken.
     *
     * @param updates all updates
     * @return groups, each of which may be written in any order
     */
    List<List<FlushRow>> levels(List<FlushRow> updates) {
        List<FlushRow> rest = new ArrayList<>(updates);
        rest.removeAll(earlyUpdates);
        return before.isEmpty() ? List.of(rest) : inLevels(rest);
    }

    /**
     * Groups rows so that each comes after those it waits for.
     *
     * @param waiting the rows
     * @return the groups
     */
    List<List<FlushRow>> inLevels(List<FlushRow> waiting) {
        Map<FlushRow, Integer> levelOf = new IdentityHashMap<>();
        List<List<FlushRow>> levels = new ArrayList<>();
        for (List<FlushRow> group : TopologicalSort.groups(waiting, this::waitsFor)) {
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
        return before.getOrDefault(row, List.of());
    }

    private List<Conflict> conflicts() {
        Map<Value, FlushRow> taken = new HashMap<>();
        for (FlushRow row : rows) {
            for (UniqueDef unique : row.mapping.def().table().uniques()) {
                int[] columns = attributes(row.mapping.def().table(), unique);
                if (row.kind == FlushRow.Kind.INSERT || row.kind == FlushRow.Kind.UPDATE && writes(row, columns)) {
                    List<Object> value = FlushKeys.planned(row, columns);
                    if (value != null) {
                        taken.put(new Value(row.mapping, unique, value), row);
                    }
                }
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (FlushRow row : taken.isEmpty() ? List.<FlushRow>of() : rows) {
            for (UniqueDef unique : row.mapping.def().table().uniques()) {
                int[] columns = attributes(row.mapping.def().table(), unique);
                if (row.kind == FlushRow.Kind.DELETE || row.kind == FlushRow.Kind.UPDATE && writes(row, columns)) {
                    List<Object> value = FlushKeys.committed(row.mapping, row.existing(), columns);
                    FlushRow other = value == null ? null : taken.get(new Value(row.mapping, unique, value));
                    if (other != null && other != row) {
                        conflicts.add(new Conflict(row, other, columns));
                    }
                }
            }
        }
        return conflicts;
    }

    private static int[] attributes(TableDef table, UniqueDef unique) {
        return table.columns().stream()
                .filter(column -> unique.columns().contains(column.name()))
                .mapToInt(ColumnDef::attribute)
                .toArray();
    }

    private static boolean writes(FlushRow row, int[] columns) {
        return Arrays.stream(columns).anyMatch(column -> (row.mask & 1L << column) != 0);
    }

    private void breakSwaps(List<Conflict> conflicts) {
        boolean broken = !before.isEmpty();
        while (broken) {
            broken = false;
            for (List<FlushRow> group : TopologicalSort.groups(rows, this::waitsFor)) {
                if (group.size() > 1) {
                    for (Conflict conflict : conflicts) {
                        if (conflict.from == group.get(0) && group.contains(conflict.to)) {
                            release(conflict);
                        }
                    }
                    broken = true;
                }
            }
        }
    }

    /** Writes the UPDATE before the INSERTs, unless it or one it waits for needs a row that they insert. */
    private void moveForward(Conflict conflict) {
        if (!waitsFor(conflict.to).contains(conflict.from)) {
            return; // released already
        }
        List<FlushRow> chain = new ArrayList<>(List.of(conflict.from));
        for (int i = 0; i < chain.size(); i++) {
            for (FlushRow other : waitsFor(chain.get(i))) {
                addOnce(chain, other);
            }
        }
        if (chain.stream().anyMatch(this::needsNewRow)) {
            release(conflict);
        } else {
            chain.forEach(row -> addOnce(earlyUpdates, row));
        }
    }

    private boolean needsNewRow(FlushRow row) {
        for (FlushReference reference : row.references) {
            for (FlushRow other : rows) {
                if (other.entity == reference.target() && other.kind == FlushRow.Kind.INSERT) {
                    return true;
                }
            }
        }
        return false;
    }

    private void release(Conflict conflict) {
        FlushRow row = conflict.from;
        List<FlushRow> waiting = before.get(conflict.to);
        if (waiting != null) {
            waiting.remove(row);
        }
        int column = releasable(conflict);
        FlushRow update = new FlushRow(row.entity, FlushRow.Kind.UPDATE);
        update.mask = 1L << column;
        addOnce(released, update);
    }

    /** The column that is set to NULL or a stand-in: one that the row's own UPDATE writes, a nullable one if there is. */
    private static int releasable(Conflict conflict) {
        int found = -1;
        for (int column : conflict.columns) {
            boolean usable = conflict.from.kind == FlushRow.Kind.DELETE || (conflict.from.mask & 1L << column) != 0;
            ColumnDef def = conflict.from.mapping.def().table().columns().get(column);
            if (usable && (found < 0 || def.nullable())) {
                found = column;
            }
        }
        return found;
    }

    private static void addOnce(List<FlushRow> list, FlushRow row) {
        for (FlushRow other : list) {
            if (other.entity == row.entity && other.mask == row.mask) {
                return;
            }
        }
        list.add(row);
    }
}
