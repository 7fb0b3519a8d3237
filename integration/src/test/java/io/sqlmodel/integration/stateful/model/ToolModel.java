package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Belongs to a craft that it does not know. */
@Table
interface ToolModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("craft.id")
    @Nullable
    Long craftId();
}
