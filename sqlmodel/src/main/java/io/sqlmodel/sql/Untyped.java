package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;

/** An expression with the values of a column that is known by its definition only. */
interface Untyped extends Expression<Object> {
    ColumnDef column();

    @Override
    @SuppressWarnings("unchecked") // any value is an Object
    default ColumnType<Object> type() {
        return (ColumnType<Object>) column().type();
    }
}
