package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Is void without its driver. */
@Table
interface LicenceModel {
    @PrimaryKey
    Long id();

    String number();

    @ForeignKey("driver.id")
    @Nullable
    Long driverId();

    @Relationship(backPopulates = "licence")
    @Nullable
    Driver driver();
}
