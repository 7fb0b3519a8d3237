package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** An order of a customer. */
@Table(name = "customer_order")
interface OrderModel {
    @PrimaryKey
    Long id();

    String description();

    @ForeignKey("customer.id")
    @Nullable
    Long customerId();

    @Relationship(backPopulates = "orders")
    @Nullable
    Customer customer();
}
