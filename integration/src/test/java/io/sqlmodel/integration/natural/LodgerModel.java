package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Has one key. */
@Table
interface LodgerModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "lodger")
    @Nullable
    Safe safe();
}
