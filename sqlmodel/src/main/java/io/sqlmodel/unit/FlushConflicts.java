package io.sqlmodel.unit;

import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The rows that take values, by constraint, whose array stands for it and is compared by identity, and by value. */
    private final IdentityHashMap<int[], Map<Object, FlushRow>> taken = new IdentityHashMap<>(4);

    private final List<Conflict> conflicts = new ArrayList<>(0);

    private @Nullable EntityMapping<?> last;
    private List<int[]> ofLast = List.of();

    private FlushConflicts() {}

    /**
     * Finds the conflicts among rows of tables that are written together.
     *
     * @param inserts new rows
     * @param updates changed rows, with their masks
     * @param deletes deleted rows
     * @return the conflicts, in the order of the rows that give up: those that are changed, then those that are deleted
     */
    static List<Conflict> of(List<FlushRow> inserts, List<FlushRow> updates, List<FlushRow> deletes) {
        if (updates.isEmpty() && (inserts.isEmpty() || deletes.isEmpty())) {
            return List.of();
        }
        return new FlushConflicts().find(inserts, updates, deletes);
    }

    private List<Conflict> find(List<FlushRow> inserts, List<FlushRow> updates, List<FlushRow> deletes) {
        List<FlushRow> moving = new ArrayList<>(0);
        for (FlushRow row : updates) {
            if (writesAny(row)) {
                moving.add(row);
            }
        }
        if (moving.isEmpty() && (inserts.isEmpty() || deletes.isEmpty())) {
            return List.of(); // most flushes lack rows that give, or rows that take
        }
        moving.forEach(this::take);
        inserts.forEach(this::take);
        if (!taken.isEmpty()) {
            moving.forEach(this::give);
            deletes.forEach(this::give);
        }
        return conflicts;
    }

    private void take(FlushRow row) {
        for (int[] columns : constraintsOf(row.mapping)) {
            Object value = isAffected(row, columns) ? FlushKeys.planned(row, columns) : null;
            if (value != null) {
                taken.computeIfAbsent(columns, any -> new HashMap<>()).put(value, row);
            }
        }
    }

    private void give(FlushRow row) {
        for (int[] columns : constraintsOf(row.mapping)) {
            Map<Object, FlushRow> byValue = taken.get(columns);
            Object value =
                    byValue != null && isAffected(row, columns) ? FlushKeys.committed(row.existing(), columns) : null;
            FlushRow other =
                    value == null ? null : Objects.requireNonNull(byValue).get(value);
            if (other != null && other != row) {
                conflicts.add(new Conflict(row, other, columns));
            }
        }
    }

    /** A new row takes all of its values, a deleted one gives all of them. */
    private static boolean isAffected(FlushRow row, int[] columns) {
        return row.kind != FlushRow.Kind.UPDATE || writes(row, columns);
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
                all.add(table.attributes(unique.columns()));
            }
            return all;
        });
    }
}
