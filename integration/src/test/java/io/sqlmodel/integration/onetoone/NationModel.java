package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Its capital may change. */
@Table
interface NationModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "nation")
    @Nullable
    Capital capital();
}
