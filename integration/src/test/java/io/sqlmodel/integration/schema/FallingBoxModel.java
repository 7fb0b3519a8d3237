package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A box that goes with its shelf. */
@Table
interface FallingBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20)
    String name();

    @ForeignKey(value = "alcove.id", onDelete = OnDelete.CASCADE)
    @Nullable
    Long shelfId();
}
