package io.sqlmodel.integration.budgets;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface CargoModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "cargoes", linkModel = VesselCargoModel.class)
    List<Vessel> vessels();
}
