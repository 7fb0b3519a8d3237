package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Stands in a lane. */
@Table
interface HutModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("lane.code")
    @Nullable
    String laneCode();

    @Relationship(backPopulates = "huts")
    @Nullable
    Lane lane();
}
