package io.sqlmodel.examples;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Deleted by the database, together with its base. */
@Table
interface LogEntryModel {
    @PrimaryKey
    Long id();

    String text();

    @ForeignKey(value = "base.id", onDelete = OnDelete.CASCADE)
    @Nullable
    Long baseId();
}
