package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A box that shares its name with no other. */
@Table
interface OnlyBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20, unique = true)
    String name();
}
