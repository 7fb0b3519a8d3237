package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Forbids the database to delete its larder. */
@Table
interface LoafModel {
    @PrimaryKey
    Long id();

    String kind();

    @ForeignKey(value = "larder.id", onDelete = OnDelete.RESTRICT)
    @Nullable
    Long larderId();

    @Relationship(backPopulates = "loaves")
    @Nullable
    Larder larder();
}
