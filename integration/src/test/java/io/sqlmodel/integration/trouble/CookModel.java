package io.sqlmodel.integration.trouble;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Is referred to. */
@Table
interface CookModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "cook")
    List<Pot> pots();
}
