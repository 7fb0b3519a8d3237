package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A box as it was first. */
@Table
interface PlainBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20)
    String name();
}
