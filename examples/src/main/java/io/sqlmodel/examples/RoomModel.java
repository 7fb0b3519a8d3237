package io.sqlmodel.examples;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Owned by its base. */
@Table
interface RoomModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey(value = "base.id", onDelete = OnDelete.CASCADE)
    Long baseId();

    @Relationship(backPopulates = "rooms")
    Base base();
}
