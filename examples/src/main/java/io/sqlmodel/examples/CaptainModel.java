package io.sqlmodel.examples;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Has a ship, always: with it, two rows that refer to each other. */
@Table
interface CaptainModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("ship.id")
    Long shipId();

    @Relationship
    Ship ship();
}
