package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has a plan with its key, and does not own it. */
@Table
interface HouseModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "house")
    @Nullable
    Plan plan();
}
