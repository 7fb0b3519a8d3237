package io.sqlmodel.examples;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Made for one pilot: scalars on both sides are a one-to-one, and its foreign key is UNIQUE. */
@Table
interface SuitModel {
    @PrimaryKey
    Long id();

    String mark();

    @ForeignKey("pilot.id")
    @Nullable
    Long pilotId();

    @Relationship(backPopulates = "suit")
    @Nullable
    Pilot pilot();
}
