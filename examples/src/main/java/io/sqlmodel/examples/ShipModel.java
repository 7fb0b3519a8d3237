package io.sqlmodel.examples;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has a captain, who may be none. */
@Table
interface ShipModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("captain.id")
    @Nullable
    Long captainId();

    @Relationship
    @Nullable
    Captain captain();
}
