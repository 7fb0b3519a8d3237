package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ForeignKeyDef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds which rows of a flush refer to which others by the values of their foreign keys, set by hand or read. */
final class FlushForeignKeys {
    /** One foreign key of a class, and the rows of the class it points to by the values of the key's target. */
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    private record Key(int[] columns, int[] targetColumns, Map<Object, FlushRow> targets) {}

    private final Map<EntityMapping<Entity>, List<Key>> keys = new HashMap<>();
    private final boolean committed;

    private FlushForeignKeys(Collection<FlushRow> rows, boolean committed) {
        this.committed = committed;
        Map<EntityMapping<Entity>, List<FlushRow>> byClass = new LinkedHashMap<>();
        for (FlushRow row : rows) {
            byClass.computeIfAbsent(row.mapping, mapping -> new ArrayList<>()).add(row);
        }
        for (EntityMapping<Entity> mapping : byClass.keySet()) {
            List<Key> ofClass = new ArrayList<>();
            for (ForeignKeyDef foreignKey : mapping.def().table().foreignKeys()) {
                byClass.forEach((target, candidates) -> {
                    if (foreignKey.pointsTo(target.def().table())) {
                        ofClass.add(key(mapping, foreignKey, target, candidates));
                    }
                });
            }
            keys.put(mapping, ofClass);
        }
    }

    /**
     * By the values that rows will have.
     *
     * @param rows new and changed rows
     * @return the finder
     */
    static FlushForeignKeys planned(Collection<FlushRow> rows) {
        return new FlushForeignKeys(rows, false);
    }

    /**
     * By the values that rows have in the database.
     *
     * @param rows existing rows
     * @return the finder
     */
    static FlushForeignKeys committed(Collection<FlushRow> rows) {
        return new FlushForeignKeys(rows, true);
    }

    private Key key(
            EntityMapping<Entity> mapping,
            ForeignKeyDef foreignKey,
            EntityMapping<Entity> target,
            List<FlushRow> candidates) {
        int[] targetColumns = target.def().table().attributes(foreignKey.targetColumns());
        Map<Object, FlushRow> byValue = new HashMap<>();
        for (FlushRow candidate : candidates) {
            Object values = values(candidate, targetColumns);
            if (values != null) {
                byValue.put(values, candidate);
            }
        }
        return new Key(mapping.def().table().attributes(foreignKey.columns()), targetColumns, byValue);
    }

    private @Nullable Object values(FlushRow row, int[] columns) {
        return committed ? FlushKeys.committed(row.existing(), columns) : FlushKeys.planned(row, columns);
    }

    /**
     * What a row refers to among the rows. Planned keys that a relationship writes in this flush are not among them, for
     * those are references of the row already.
     *
     * @param row the row
     * @return the links; a row that refers to itself needs none
     */
    List<FlushLink> links(FlushRow row) {
        return find(row, false);
    }

    /**
     * By which foreign keys a row refers to itself.
     *
     * @param row the row
     * @return the links
     */
    List<FlushLink> selfReferences(FlushRow row) {
        return find(row, true);
    }

    private List<FlushLink> find(FlushRow row, boolean toItself) {
        List<FlushLink> links = new ArrayList<>(0);
        for (Key key : keys.getOrDefault(row.mapping, List.of())) {
            if (key.targets.isEmpty() || (!committed && isWritten(row, key.columns))) {
                continue;
            }
            Object values = values(row, key.columns);
            FlushRow target = values == null ? null : key.targets.get(values);
            if (target != null && (target == row) == toItself) {
                links.add(new FlushLink(
                        row,
                        new FlushReference(key.columns, key.targetColumns, target.entity, FlushReference.ASSIGNED),
                        target));
            }
        }
        return links;
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
