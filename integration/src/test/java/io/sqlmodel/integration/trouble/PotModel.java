package io.sqlmodel.integration.trouble;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has a constraint of each kind that a shape can declare, and an amount that transactions compete for. */
@Table(uniques = "place(shelf, place)")
interface PotModel {
    @PrimaryKey
    Long id();

    @Column(unique = true)
    String name();

    int amount();

    @Column(length = 20)
    @Nullable
    String label();

    @Nullable
    Integer shelf();

    @Nullable
    Integer place();

    @ForeignKey("cook.id")
    @Nullable
    Long cookId();

    @Relationship(backPopulates = "pots")
    @Nullable
    Cook cook();
}
