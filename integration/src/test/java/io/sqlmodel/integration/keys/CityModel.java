package io.sqlmodel.integration.keys;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Belongs to a country. */
@Table
interface CityModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("country.code")
    @Nullable
    String countryCode();

    @Relationship(backPopulates = "cities")
    @Nullable
    Country country();
}
