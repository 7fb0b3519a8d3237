package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys of rows as a flush compares them. */
final class FlushKeys {
    /**
     * By primary key, so that two flushes of the same rows lock them in the same order (case H04). Keys whose type has
     * no order keep the order in which the objects were changed.
     */
    static final Comparator<FlushRow> ORDER = FlushKeys::compare;

    private FlushKeys() {}

    private static int compare(FlushRow a, FlushRow b) {
        if (a.mapping != b.mapping) {
            return 0;
        }
        for (int column : a.mapping.key()) {
            int order = compare(a.mapping.get(a.entity, column), b.mapping.get(b.entity, column));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are values of one column
    private static int compare(@Nullable Object a, @Nullable Object b) {
        return a instanceof Comparable<?> && b instanceof Comparable<?> ? ((Comparable) a).compareTo(b) : 0;
    }

    /**
     * The values of some columns in the database, as far as the object knows them; what has expired counts as known.
     *
     * @param mapping the object's mapping
     * @param entity the object
     * @param columns the columns, as attribute indexes
     * @return the values, or null if one of them is NULL or not known
     */
    static @Nullable List<Object> committed(EntityMapping<Entity> mapping, Entity entity, int[] columns) {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            Object value = EntityAccess.lastKnown(entity, columns[i]);
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return List.of(values);
    }

    /**
     * The values that a row will have in some columns.
     *
     * @param row the row
     * @param columns the columns, as attribute indexes
     * @return the values, or null if one is NULL or not known yet
     */
    static @Nullable List<Object> planned(FlushRow row, int[] columns) {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            Object value = row.mapping.get(row.entity, columns[i]);
            for (FlushReference reference : row.references) {
                for (int c = 0; c < reference.columns().length; c++) {
                    if (reference.columns()[c] == columns[i]) {
                        Entity target = reference.target();
                        value = target == null
                                ? null
                                : EntityAccess.mapping(target)
                                        .get(target, reference.targetColumns()[c]);
                    }
                }
            }
            if (value == null) {
                return null;
            }
            values[i] = value;
        }
        return List.of(values);
    }
}
