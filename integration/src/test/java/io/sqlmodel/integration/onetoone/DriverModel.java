package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Owns a licence. */
@Table
interface DriverModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "driver", cascadeDelete = true)
    @Nullable
    Licence licence();
}
