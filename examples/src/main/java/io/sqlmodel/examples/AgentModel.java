package io.sqlmodel.examples;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Goes on without a base. */
@Table
interface AgentModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("base.id")
    @Nullable
    Long baseId();

    @Relationship(backPopulates = "agents")
    @Nullable
    Base base();
}
