package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface PlanModel {
    // snippet: building
    @PrimaryKey @ForeignKey("building.id") Long buildingId();
    @Relationship(backPopulates = "plan") Building building();
    // end
}
