package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A box that is found by its name. */
@Table
interface FoundBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20, index = true)
    String name();
}
