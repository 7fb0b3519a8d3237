package io.sqlmodel.integration.onetoone;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Says that a citizen has one of it. */
@Table
interface PassportModel {
    @PrimaryKey
    Long id();

    String number();

    @ForeignKey("citizen.id")
    @Nullable
    Long citizenId();

    @Relationship(backPopulates = "passport", singleParent = true)
    @Nullable
    Citizen citizen();
}
