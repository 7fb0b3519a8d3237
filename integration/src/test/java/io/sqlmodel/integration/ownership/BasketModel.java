package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Cascades nothing but being saved. */
@Table
interface BasketModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "basket", cascade = Cascade.SAVE_UPDATE)
    List<Fruit> fruits();
}
