package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.Key;
import java.util.Comparator;
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
     * @param entity the object
     * @param columns the columns, as attribute indexes
     * @return the value of a single column, or a {@link Key}; null if one of them is NULL or not known
     */
    static @Nullable Object committed(Entity entity, int[] columns) {
        return columns.length == 1
                ? EntityAccess.lastKnown(entity, columns[0])
                : Key.of(columns, column -> EntityAccess.lastKnown(entity, column));
    }

    /**
     * The values that a row will have in some columns.
     *
     * @param row the row
     * @param columns the columns, as attribute indexes
     * @return the value of a single column, or a {@link Key}; null if one is NULL or not known yet
     */
    static @Nullable Object planned(FlushRow row, int[] columns) {
        return columns.length == 1 ? planned(row, columns[0]) : Key.of(columns, column -> planned(row, column));
    }

    private static @Nullable Object planned(FlushRow row, int column) {
        Object value = row.mapping.get(row.entity, column);
        for (int i = 0; i < row.references.size(); i++) {
            FlushReference reference = row.references.get(i);
            for (int c = 0; c < reference.columns().length; c++) {
                if (reference.columns()[c] == column) {
                    Entity target = reference.target();
                    value = target == null
                            ? null
                            : EntityAccess.mapping(target).get(target, reference.targetColumns()[c]);
                }
            }
        }
        return value;
    }

    /**
     * One of the values of some columns.
     *
     * @param values the value of a single column, or a {@link Key}
     * @param index which of the columns, from 0
     * @return its value
     */
    static Object part(Object values, int index) {
        return values instanceof Key key ? key.part(index) : values;
    }
}
