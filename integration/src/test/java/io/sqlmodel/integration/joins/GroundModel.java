package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** One for each roster, though the database does not enforce it. */
@Table
interface GroundModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("roster.id")
    @Nullable
    Long rosterId();

    @Relationship(backPopulates = "ground", unique = false)
    @Nullable
    Roster roster();
}
