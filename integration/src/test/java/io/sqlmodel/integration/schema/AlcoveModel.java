package io.sqlmodel.integration.schema;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Where boxes are. */
@Table
interface AlcoveModel {
    @PrimaryKey
    Long id();

    String place();
}
