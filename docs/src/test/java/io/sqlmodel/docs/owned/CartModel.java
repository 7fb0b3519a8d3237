package io.sqlmodel.docs.owned;

import static io.sqlmodel.annotation.OnDelete.CASCADE;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface CartModel {
    @PrimaryKey Long id();
    String note();
    @ForeignKey(value = "customer.id", onDelete = CASCADE) Long customerId();
    @Relationship(backPopulates = "cart") Customer customer();
}
