package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has one sign, which only the program promises. */
@Table
interface ShopModel {
    @PrimaryKey
    Long id();

    String name();

    @SuppressWarnings("sqlmodel:one-to-one-without-unique") // two rows are tested
    @Relationship(backPopulates = "shop")
    @Nullable
    Sign sign();
}
