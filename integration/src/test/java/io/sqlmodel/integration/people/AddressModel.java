package io.sqlmodel.integration.people;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** An address, of a user or of nobody. */
@Table
interface AddressModel {
    @PrimaryKey
    Long id();

    String email();

    @ForeignKey("users.id")
    @Nullable
    Long userId();

    @Relationship(backPopulates = "addresses")
    @Nullable
    User user();
}
