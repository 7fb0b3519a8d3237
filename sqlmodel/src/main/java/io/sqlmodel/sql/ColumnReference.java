package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;

/**
 * A column that is known by its definition only.
 *
 * @param source the table
 * @param column the column
 */
record ColumnReference(EntityAlias<?> source, ColumnDef column) implements Expression<Object> {
    @Override
    @SuppressWarnings("unchecked") // any value is an Object
    public ColumnType<Object> type() {
        return (ColumnType<Object>) column.type();
    }

    @Override
    public void walk(Pass pass) {
        pass.column(source, column);
    }
}
