package io.sqlmodel.unit;

import io.sqlmodel.meta.ColumnDef;
import org.jspecify.annotations.Nullable;

/** The counters of {@code @Version} columns (case H18). */
final class FlushVersions {
    private FlushVersions() {}

    /**
     * The version of a new row.
     *
     * @param column the version column
     * @return 1 in the column's type
     */
    static Object first(ColumnDef column) {
        return of(column, 1);
    }

    /**
     * The version after an UPDATE.
     *
     * @param column the version column
     * @param before the version before it
     * @return one more, in the column's type
     */
    static Object next(ColumnDef column, @Nullable Object before) {
        return of(column, before instanceof Number number ? number.longValue() + 1 : 1);
    }

    private static Object of(ColumnDef column, long value) {
        Class<?> type = column.type().javaType();
        if (type == Integer.class) {
            return (int) value;
        }
        return type == Short.class ? (Object) (short) value : (Object) value;
    }
}
