package io.sqlmodel.integration.stateful.model;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Points to its voyage with two columns. */
@Table
interface PilgrimModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("voyage.carrier")
    @Nullable
    String carrier();

    @ForeignKey("voyage.number")
    @Nullable
    Integer number();

    @Relationship(backPopulates = "pilgrims")
    @Nullable
    Voyage voyage();
}
