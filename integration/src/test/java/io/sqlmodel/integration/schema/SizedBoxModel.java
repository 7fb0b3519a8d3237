package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A box with one more column. */
@Table
interface SizedBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20)
    String name();

    @Nullable
    Integer size();
}
