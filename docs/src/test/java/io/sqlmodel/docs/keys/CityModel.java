package io.sqlmodel.docs.keys;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface CityModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey(value = "country.code", onUpdate = OnUpdate.CASCADE) String countryCode();
    @Relationship(backPopulates = "cities") Country country();
}
