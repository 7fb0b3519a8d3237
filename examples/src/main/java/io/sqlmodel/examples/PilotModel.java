package io.sqlmodel.examples;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Flies one suit at a time. */
@Table
interface PilotModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "pilot")
    @Nullable
    Suit suit();
}
