package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A box with one more column that needs a value. */
@Table
interface LoadedBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20)
    String name();

    int weight();
}
