package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A box that the database names. */
@Table
interface NewBoxModel {
    @PrimaryKey
    Long id();

    @Column(length = 20, serverDefault = "'new'")
    String name();
}
