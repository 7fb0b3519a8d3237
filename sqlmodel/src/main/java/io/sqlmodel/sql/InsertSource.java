package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import java.util.List;

/** Where the rows of an INSERT come from. */
sealed interface InsertSource extends Node permits InsertValues, InsertQuery {
    /** The columns that the rows have, in their order. */
    List<ColumnDef> columns();

    /** The same rows, with a version counter that begins. */
    InsertSource versioned(ColumnDef version);

    /** The same, written so that {@code ON CONFLICT} can follow. */
    Node beforeConflict();
}
