package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Keeps its owner from being deleted. */
@Table
interface PetModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "owner.id", onDelete = OnDelete.RESTRICT)
    @Nullable
    Long ownerId();

    @Relationship(backPopulates = "pets")
    @Nullable
    Owner owner();
}
