package io.sqlmodel.docs.passive;

import static io.sqlmodel.annotation.OnDelete.CASCADE;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface InvoiceLineModel {
    @PrimaryKey Long id();
    String text();
    @ForeignKey(value = "invoice.id", onDelete = CASCADE) Long invoiceId();
    @Relationship(backPopulates = "lines") Invoice invoice();
}
