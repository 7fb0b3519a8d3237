package io.sqlmodel.integration.budgets;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface VesselModel {
    @PrimaryKey
    Long id();

    String name();

    @Nullable
    Integer age();

    @ForeignKey("fleet.id")
    @Column(index = true)
    @Nullable
    Long fleetId();

    @Relationship(backPopulates = "vessels")
    @Nullable
    Fleet fleet();

    @Relationship(backPopulates = "vessels", linkModel = VesselCargoModel.class)
    List<Cargo> cargoes();
}
