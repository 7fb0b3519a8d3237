package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Belongs to a stay. */
@Table
interface MealModel {
    @PrimaryKey
    Long id();

    String dish();

    @ForeignKey("stay.id")
    Long stayId();

    @Relationship(backPopulates = "meals")
    @Nullable
    Stay stay();
}
