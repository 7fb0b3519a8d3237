package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import org.jspecify.annotations.Nullable;

/**
 * The version counter of a row that an INSERT makes, the same as that of a new object (case H18).
 *
 * @param column the {@code @Version} column
 */
record FirstVersion(ColumnDef column) implements Untyped {
    /**
     * The version column that an INSERT has to fill because it does not name it.
     *
     * @param target the table
     * @param named the columns that it names
     * @return the column; null if there is none, or it is named
     */
    static @Nullable ColumnDef missing(EntityAlias<?> target, InsertSource named) {
        for (ColumnDef column : target.def().table().columns()) {
            if (column.version() && !named.columns().contains(column)) {
                return column;
            }
        }
        return null;
    }

    @Override
    public void walk(Pass pass) {
        pass.text("1");
    }
}
