package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Holds one passport. */
@Table
interface CitizenModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "citizen")
    @Nullable
    Passport passport();
}
