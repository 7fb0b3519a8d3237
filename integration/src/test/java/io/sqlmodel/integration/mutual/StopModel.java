package io.sqlmodel.integration.mutual;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Knows the stops before and after it: two foreign keys to the own table, both written after the rows. */
@Table
interface StopModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("stop.id")
    @Nullable
    Long previousId();

    @ForeignKey("stop.id")
    @Nullable
    Long nextId();

    @Relationship(foreignKey = "previousId", remoteSide = "id", postUpdate = true)
    @Nullable
    Stop previous();

    @Relationship(foreignKey = "nextId", remoteSide = "id", postUpdate = true)
    @Nullable
    Stop next();
}
