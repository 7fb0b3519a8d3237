package io.sqlmodel.unit;

import io.sqlmodel.generated.Changes;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
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

    /**
     * The version that an existing row is expected to have: the last one that was read or written, whatever was set on the
     * object since; if none is known, what was set.
     *
     * @param row the row
     * @param column the version column
     * @return the version
     */
    static @Nullable Object expected(FlushRow row, ColumnDef column) {
        Entity entity = row.existing();
        if ((EntityAccess.dirty(entity) & 1L << column.attribute()) != 0) {
            Object committed = EntityAccess.committed(entity, column.attribute());
            if (committed != Changes.UNKNOWN) {
                return committed;
            }
        }
        return row.mapping.get(entity, column.attribute());
    }

    private static Object of(ColumnDef column, long value) {
        Class<?> type = column.type().javaType();
        if (type == Integer.class) {
            return (int) value;
        }
        return type == Short.class ? (Object) (short) value : (Object) value;
    }
}
