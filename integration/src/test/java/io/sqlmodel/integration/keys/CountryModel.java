package io.sqlmodel.integration.keys;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has a key that people chose, and owns its cities. */
@Table
interface CountryModel {
    @PrimaryKey
    String code();

    @Nullable
    String name();

    @Relationship(backPopulates = "country", cascadeDelete = true)
    List<City> cities();
}
