package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Belongs to one knight, and outlives that. */
@Table
interface HorseModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("knight.id")
    @Nullable
    Long knightId();

    @Relationship(backPopulates = "horse")
    @Nullable
    Knight knight();
}
