package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table(name = "orders")
interface OrderModel {
    @PrimaryKey Long id();
    @ForeignKey("address.id") Long billingAddressId();
    @ForeignKey("address.id") Long shippingAddressId();
    @Relationship(foreignKey = "billingAddressId") Address billingAddress();
    // snippet: shipping
    @Relationship(foreignKey = "shippingAddressId") Address shippingAddress();
    // end
}
