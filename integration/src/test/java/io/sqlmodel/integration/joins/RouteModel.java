package io.sqlmodel.integration.joins;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** What depots are on. */
@Table
interface RouteModel {
    @PrimaryKey
    Long id();

    String name();
}
