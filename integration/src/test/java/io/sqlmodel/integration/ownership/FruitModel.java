package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Lies in a basket, and cascades nothing at all. */
@Table
interface FruitModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("basket.id")
    @Nullable
    Long basketId();

    @Relationship(
            backPopulates = "fruits",
            cascade = {})
    @Nullable
    Basket basket();
}
