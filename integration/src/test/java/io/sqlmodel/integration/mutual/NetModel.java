package io.sqlmodel.integration.mutual;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Hangs in a court. */
@Table
interface NetModel {
    @PrimaryKey
    Long id();

    String colour();

    @ForeignKey("court.id")
    @Nullable
    Long courtId();

    @Relationship(backPopulates = "nets", foreignKey = "courtId", postUpdate = true)
    @Nullable
    Court court();
}
