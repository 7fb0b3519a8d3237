package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TableDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which rows of a flush refer to which others by the values of their foreign keys, set by hand or read. */
final class FlushForeignKeys {
    /** One foreign key of a class, and the rows of the class it points to by the values of the key's target. */
    private record Key(int[] columns, Map<List<Object>, FlushRow> targets) {}

    private final Map<EntityMapping<Entity>, List<Key>> keys = new IdentityHashMap<>();
    private final boolean committed;

    private FlushForeignKeys(List<FlushRow> rows, boolean committed) {
        this.committed = committed;
        Map<EntityMapping<Entity>, List<FlushRow>> byClass = new IdentityHashMap<>();
        for (FlushRow row : rows) {
            byClass.computeIfAbsent(row.mapping, mapping -> new ArrayList<>()).add(row);
        }
        for (EntityMapping<Entity> mapping : byClass.keySet()) {
            List<Key> ofClass = new ArrayList<>();
            for (ForeignKeyDef foreignKey : mapping.def().table().foreignKeys()) {
                byClass.forEach((target, candidates) -> {
                    if (FlushOrder.pointsTo(foreignKey, target.def().table())) {
                        ofClass.add(key(mapping, foreignKey, target, candidates));
                    }
                });
            }
            keys.put(mapping, ofClass);
        }
    }

    /**
     * By the values of new rows.
     *
     * @param rows the new rows
     * @return the finder
     */
    static FlushForeignKeys ofNew(List<FlushRow> rows) {
        return new FlushForeignKeys(rows, false);
    }

    /**
     * By the values that rows have in the database.
     *
     * @param rows the deleted rows
     * @return the finder
     */
    static FlushForeignKeys ofDeleted(List<FlushRow> rows) {
        return new FlushForeignKeys(rows, true);
    }

    private Key key(
            EntityMapping<Entity> mapping,
            ForeignKeyDef foreignKey,
            EntityMapping<Entity> target,
            List<FlushRow> candidates) {
        int[] targetColumns = attributes(target.def().table(), foreignKey.targetColumns());
        Map<List<Object>, FlushRow> byValue = new HashMap<>();
        for (FlushRow candidate : candidates) {
            List<Object> values = values(candidate, targetColumns);
            if (values != null) {
                byValue.put(values, candidate);
            }
        }
        return new Key(attributes(mapping.def().table(), foreignKey.columns()), byValue);
    }

    private static int[] attributes(TableDef table, List<String> names) {
        int[] attributes = new int[names.size()];
        for (ColumnDef column : table.columns()) {
            int position = names.indexOf(column.name());
            if (position >= 0) {
                attributes[position] = column.attribute();
            }
        }
        return attributes;
    }

    private @Nullable List<Object> values(FlushRow row, int[] columns) {
        return committed
                ? FlushKeys.committed(row.mapping, row.entity, columns)
                : FlushKeys.current(row.mapping, row.entity, columns);
    }

    /**
     * The foreign keys of a row's class that point to classes of the rows.
     *
     * @param row the row
     * @return their columns, as attribute indexes
     */
    List<int[]> columns(FlushRow row) {
        return keys.getOrDefault(row.mapping, List.of()).stream()
                .map(Key::columns)
                .toList();
    }

    /**
     * The row that a foreign key refers to.
     *
     * @param row the row that has the key
     * @param columns the key's columns
     * @return the other row, or null if it is none of the rows
     */
    @Nullable FlushRow target(FlushRow row, int[] columns) {
        for (Key key : keys.getOrDefault(row.mapping, List.of())) {
            if (Arrays.equals(key.columns, columns)) {
                FlushRow target = target(row, key);
                if (target != null) {
                    return target;
                }
            }
        }
        return null;
    }

    /**
     * The rows that a row refers to, save for keys that a relationship of it writes in this flush.
     *
     * @param row the row
     * @return the other rows
     */
    List<FlushRow> targets(FlushRow row) {
        List<FlushRow> targets = new ArrayList<>();
        for (Key key : keys.getOrDefault(row.mapping, List.of())) {
            if (!committed && isWritten(row, key.columns)) {
                continue;
            }
            FlushRow target = target(row, key);
            if (target != null && (committed || target != row)) {
                targets.add(target);
            }
        }
        return targets;
    }

    private @Nullable FlushRow target(FlushRow row, Key key) {
        List<Object> values = key.targets.isEmpty() ? null : values(row, key.columns);
        return values == null ? null : key.targets.get(values);
    }

    private static boolean isWritten(FlushRow row, int[] columns) {
        for (FlushReference reference : row.references) {
            if (Arrays.equals(reference.columns(), columns)) {
                return true;
            }
        }
        return false;
    }
}
