package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface BuildingModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "building") @Nullable Plan plan();
}
