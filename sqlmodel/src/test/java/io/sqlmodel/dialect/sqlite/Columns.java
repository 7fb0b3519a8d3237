package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnDef.Generation;
import io.sqlmodel.type.ColumnType;

/** Columns of tests. */
final class Columns {
    private Columns() {}

    static ColumnDef of(String name, ColumnType<?> type) {
        return new ColumnDef(0, name, name, type, true, false, Generation.NONE, false, false, 0, 0, 0, "", "");
    }
}
