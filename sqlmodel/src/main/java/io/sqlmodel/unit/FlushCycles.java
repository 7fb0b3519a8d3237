package io.sqlmodel.unit;

import io.sqlmodel.error.CircularDependencyException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnDef.Generation;
import io.sqlmodel.meta.TopologicalSort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Orders rows one by one where tables refer to themselves or to each other, and breaks the cycles that remain: a
 * nullable foreign key is written after the INSERTs, or set to NULL before the DELETEs (DESIGN 4.7). A cycle gives up
 * one foreign key of all its rows, for one batch costs less than many levels. What {@code postUpdate} says to write late
 * is given up before anything else (cases G11, G12).
 */
final class FlushCycles {
    private static final int NAMED = 10;

    private final List<FlushRow> rows;
    private final Map<FlushRow, List<FlushLink>> links = new HashMap<>();
    private final List<FlushLink> broken = new ArrayList<>();

    private FlushCycles(List<FlushRow> rows) {
        this.rows = rows;
    }

    /**
     * Sorts new rows into levels: each row comes after those it refers to. References that cannot be kept are moved to
     * {@link FlushRow#late}.
     *
     * @param rows the new rows
     * @return the levels, the rows of each in the order given
     * @throws CircularDependencyException if a cycle has no nullable foreign key
     */
    static List<List<FlushRow>> insertLevels(List<FlushRow> rows) {
        FlushCycles cycles = new FlushCycles(rows);
        Map<Entity, FlushRow> byEntity = new HashMap<>();
        rows.forEach(row -> byEntity.put(row.entity, row));
        FlushForeignKeys byHand = FlushForeignKeys.planned(rows);
        for (FlushRow row : rows) {
            List<FlushLink> ofRow = byHand.links(row);
            for (FlushReference reference : row.references) {
                FlushRow target = byEntity.get(reference.target());
                if (target != null && (target != row || !isKnown(row, reference.targetColumns()))) {
                    ofRow.add(new FlushLink(row, reference, target));
                }
            }
            cycles.links.put(row, ofRow);
        }
        List<List<FlushRow>> levels = cycles.levels();
        cycles.broken.forEach(FlushCycles::postpone);
        return levels;
    }

    /** Whether a row can refer to itself at once: its key does not have to be asked of the database. */
    private static boolean isKnown(FlushRow row, int[] columns) {
        for (int attribute : columns) {
            ColumnDef column = row.mapping.def().table().columns().get(attribute);
            if (column.generated() != Generation.CLIENT && row.mapping.get(row.entity, attribute) == null) {
                return false;
            }
        }
        return true;
    }

    private static void postpone(FlushLink link) {
        FlushRow row = link.from();
        if (row.withdraw(link.reference()) && link.remaining().columns().length > 0) {
            row.references.add(link.remaining());
        }
        row.late = new ArrayList<>(row.late);
        row.late.add(link.waiting());
    }

    /**
     * Sorts deleted rows into levels: each row comes after those that refer to it.
     *
     * @param rows the deleted rows
     * @param released gets a row for each foreign key that must be set to NULL first
     * @param deletesSelfReferences whether that is not needed for rows that refer to themselves
     * @return the levels
     * @throws CircularDependencyException if a cycle has no nullable foreign key
     */
    static List<List<FlushRow>> deleteLevels(
            List<FlushRow> rows, List<FlushRow> released, boolean deletesSelfReferences) {
        FlushCycles cycles = new FlushCycles(rows);
        FlushForeignKeys read = FlushForeignKeys.committed(rows);
        for (FlushRow row : rows) {
            cycles.links.put(row, read.links(row));
            if (!deletesSelfReferences) {
                read.selfReferences(row).stream().filter(FlushLink::canWait).forEach(cycles.broken::add);
            }
        }
        List<List<FlushRow>> levels = cycles.levels();
        Collections.reverse(levels);
        Map<FlushRow, FlushRow> updates = new LinkedHashMap<>();
        for (FlushLink link : cycles.broken) {
            FlushRow update =
                    updates.computeIfAbsent(link.from(), row -> new FlushRow(row.entity, FlushRow.Kind.UPDATE));
            for (int column : link.waiting().columns()) {
                update.mask |= 1L << column;
            }
        }
        released.addAll(updates.values());
        return levels;
    }

    private List<List<FlushRow>> levels() {
        FlushPostUpdates postUpdates = new FlushPostUpdates(rows);
        giveUp(rows, postUpdates::contains);
        while (true) {
            List<List<FlushRow>> groups = TopologicalSort.groups(rows, this::needed);
            boolean ordered = true;
            for (List<FlushRow> group : groups) {
                if (group.size() > 1 || needed(group.get(0)).contains(group.get(0))) {
                    breakUp(group);
                    ordered = false;
                }
            }
            if (ordered) {
                return levels(groups);
            }
        }
    }

    private List<FlushLink> linksOf(FlushRow row) {
        return links.getOrDefault(row, new ArrayList<>());
    }

    private List<FlushRow> needed(FlushRow row) {
        List<FlushRow> needed = new ArrayList<>();
        for (FlushLink link : linksOf(row)) {
            needed.add(link.to());
        }
        return needed;
    }

    /** Gives up one foreign key, of all rows of a cycle: so each pass has fewer to look at, however many rows there are. */
    private void breakUp(List<FlushRow> cycle) {
        Set<FlushRow> members = Collections.newSetFromMap(new HashMap<>());
        members.addAll(cycle);
        FlushLink weakest = weakest(cycle, members);
        giveUp(cycle, link -> link.isLike(weakest) && members.contains(link.to()));
    }

    private void giveUp(List<FlushRow> from, Predicate<FlushLink> which) {
        for (FlushRow row : from) {
            linksOf(row).removeIf(link -> {
                boolean gone = which.test(link);
                if (gone) {
                    broken.add(link);
                }
                return gone;
            });
        }
    }

    private FlushLink weakest(List<FlushRow> cycle, Set<FlushRow> members) {
        for (FlushRow row : cycle) {
            for (FlushLink link : linksOf(row)) {
                if (members.contains(link.to()) && link.canWait()) {
                    return link;
                }
            }
        }
        throw circular(cycle);
    }

    private List<List<FlushRow>> levels(List<List<FlushRow>> sorted) {
        Map<FlushRow, Integer> levelOf = new HashMap<>();
        for (List<FlushRow> group : sorted) {
            int level = 0;
            for (FlushRow needed : needed(group.get(0))) {
                level = Math.max(level, levelOf.getOrDefault(needed, -1) + 1);
            }
            levelOf.put(group.get(0), level);
        }
        List<List<FlushRow>> levels = new ArrayList<>();
        for (FlushRow row : rows) {
            int level = levelOf.getOrDefault(row, 0);
            while (levels.size() <= level) {
                levels.add(new ArrayList<>());
            }
            levels.get(level).add(row);
        }
        return levels;
    }

    private static CircularDependencyException circular(List<FlushRow> cycle) {
        StringBuilder names = new StringBuilder();
        for (FlushRow row : cycle.subList(0, Math.min(cycle.size(), NAMED))) {
            names.append(names.length() == 0 ? "" : ", ").append(EntityAccess.describe(row.entity));
        }
        return new CircularDependencyException(SessionMessage.CIRCULAR_ROWS, names);
    }
}
