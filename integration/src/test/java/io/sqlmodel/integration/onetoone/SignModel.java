package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Two of them may name one shop in the database. */
@Table
interface SignModel {
    @PrimaryKey
    Long id();

    String text();

    @ForeignKey("shop.id")
    @Nullable
    Long shopId();

    @Relationship(backPopulates = "sign", unique = false)
    @Nullable
    Shop shop();
}
