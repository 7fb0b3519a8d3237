package io.sqlmodel.docs.keys;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface CountryModel {
    @PrimaryKey String code();
    String name();
    @Relationship(backPopulates = "country") List<City> cities();
}
