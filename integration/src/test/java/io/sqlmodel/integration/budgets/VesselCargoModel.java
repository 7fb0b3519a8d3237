package io.sqlmodel.integration.budgets;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface VesselCargoModel {
    @PrimaryKey
    @ForeignKey("vessel.id")
    Long vesselId();

    @PrimaryKey
    @ForeignKey("cargo.id")
    Long cargoId();
}
