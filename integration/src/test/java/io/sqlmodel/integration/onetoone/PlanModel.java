package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Has the key of its house, and so cannot be without it. */
@Table
interface PlanModel {
    @PrimaryKey
    @ForeignKey("house.id")
    Long houseId();

    String text();

    @Relationship(backPopulates = "plan")
    House house();
}
