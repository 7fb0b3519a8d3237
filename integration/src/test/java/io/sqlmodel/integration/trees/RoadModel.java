package io.sqlmodel.integration.trees;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Leads from one place to another. */
@Table
interface RoadModel {
    @PrimaryKey
    @ForeignKey("place.id")
    Long originId();

    @PrimaryKey
    @ForeignKey("place.id")
    Long wayId();
}
