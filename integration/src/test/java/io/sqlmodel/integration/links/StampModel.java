package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Knows nothing of its docs. */
@Table
interface StampModel {
    @PrimaryKey
    Long id();
}
