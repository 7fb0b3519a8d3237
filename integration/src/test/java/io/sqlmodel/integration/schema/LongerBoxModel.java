package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A box whose name may be longer. */
@Table
interface LongerBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 40)
    String name();
}
