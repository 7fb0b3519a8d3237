package io.sqlmodel.unit;

import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows that give up a unique value which another row takes in the same flush. Primary keys count as unique values.
 * Most flushes have no such rows; then nothing is compared.
 */
final class FlushConflicts {
    /**
     * A row that gives up what another takes.
     *
     * @param from the row that has the value; deleted or updated
     * @param to the row that gets it; new or updated
     * @param columns the unique columns, as attribute indexes
     */
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    record Conflict(FlushRow from, FlushRow to, int[] columns) {}

    private final Map<EntityMapping<?>, List<int[]>> constraints = new HashMap<>();

    private @Nullable EntityMapping<?> last;
    private List<int[]> ofLast = List.of();

    private FlushConflicts() {}

    /**
     * Finds the conflicts among rows of tables that are written together.
     *
     * @param rows the rows, with the masks of the updates set
     * @return the conflicts, in the order of the rows that give up
     */
    static List<Conflict> of(List<FlushRow> rows) {
        return new FlushConflicts().find(rows);
    }

    private List<Conflict> find(List<FlushRow> rows) {
        List<FlushRow> giving = new ArrayList<>();
        boolean takes = false;
        for (FlushRow row : rows) {
            boolean updates = row.kind == FlushRow.Kind.UPDATE && writesAny(row);
            if (updates || row.kind == FlushRow.Kind.DELETE) {
                giving.add(row);
            }
            takes |= updates || row.kind == FlushRow.Kind.INSERT;
        }
        if (giving.isEmpty() || !takes) {
            return List.of(); // most flushes lack the one or the other
        }
        IdentityHashMap<int[], Map<Object, FlushRow>> taken = taken(rows);
        List<Conflict> conflicts = new ArrayList<>();
        for (FlushRow row : taken.isEmpty() ? List.<FlushRow>of() : giving) {
            for (int[] columns : constraintsOf(row.mapping)) {
                Map<Object, FlushRow> byValue = taken.getOrDefault(columns, Map.of());
                Object value = !byValue.isEmpty() && (row.kind == FlushRow.Kind.DELETE || writes(row, columns))
                        ? FlushKeys.committed(row.existing(), columns)
                        : null;
                FlushRow other = value == null ? null : byValue.get(value);
                if (other != null && other != row) {
                    conflicts.add(new Conflict(row, other, columns));
                }
            }
        }
        return conflicts;
    }

    /** The rows that take values, by constraint, whose array stands for it and is compared by identity, and by value. */
    private IdentityHashMap<int[], Map<Object, FlushRow>> taken(List<FlushRow> rows) {
        IdentityHashMap<int[], Map<Object, FlushRow>> taken = new IdentityHashMap<>(4);
        for (FlushRow row : rows) {
            if (row.kind != FlushRow.Kind.INSERT && row.kind != FlushRow.Kind.UPDATE) {
                continue;
            }
            for (int[] columns : constraintsOf(row.mapping)) {
                if (row.kind == FlushRow.Kind.INSERT || writes(row, columns)) {
                    Object value = FlushKeys.planned(row, columns);
                    if (value != null) {
                        taken.computeIfAbsent(columns, any -> new HashMap<>()).put(value, row);
                    }
                }
            }
        }
        return taken;
    }

    private boolean writesAny(FlushRow row) {
        for (int[] columns : constraintsOf(row.mapping)) {
            if (writes(row, columns)) {
                return true;
            }
        }
        return false;
    }

    private static boolean writes(FlushRow row, int[] columns) {
        for (int column : columns) {
            if ((row.mask & 1L << column) != 0) {
                return true;
            }
        }
        return false;
    }

    private List<int[]> constraintsOf(EntityMapping<?> mapping) {
        if (mapping != last) {
            last = mapping;
            ofLast = find(mapping);
        }
        return ofLast;
    }

    private List<int[]> find(EntityMapping<?> mapping) {
        return constraints.computeIfAbsent(mapping, any -> {
            TableDef table = mapping.def().table();
            List<int[]> all = new ArrayList<>();
            all.add(mapping.key());
            for (UniqueDef unique : table.uniques()) {
                all.add(table.columns().stream()
                        .filter(column -> unique.columns().contains(column.name()))
                        .mapToInt(column -> column.attribute())
                        .toArray());
            }
            return all;
        });
    }
}
