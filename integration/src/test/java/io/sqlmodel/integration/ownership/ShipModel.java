package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Knows its harbour by the foreign key only. */
@Table
interface ShipModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "harbour.id", onDelete = OnDelete.SET_NULL)
    @Nullable
    Long harbourId();
}
