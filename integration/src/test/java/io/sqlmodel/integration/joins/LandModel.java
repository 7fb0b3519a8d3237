package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** The end of a path. */
@Table
interface LandModel {
    @PrimaryKey
    Long id();

    String name();
}
