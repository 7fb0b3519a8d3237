package io.sqlmodel.integration.budgets;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface FleetModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "fleet")
    List<Vessel> vessels();
}
