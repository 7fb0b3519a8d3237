package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A box with a number for a name. */
@Table
interface NumberedBoxModel {
    @PrimaryKey
    Long id();

    Integer name();
}
