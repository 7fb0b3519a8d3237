package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Its orders are deleted with it, but survive when they are taken away from it. */
@Table
interface CustomerModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "customer", cascade = Cascade.ALL)
    List<Order> orders();
}
