package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Does not know its discs. */
@Table
interface BrandModel {
    @PrimaryKey
    String code();

    String name();
}
