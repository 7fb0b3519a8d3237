package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Cannot be without an invoice. */
@Table
interface InvoiceLineModel {
    @PrimaryKey
    Long id();

    String item();

    @ForeignKey("invoice.id")
    Long invoiceId();

    @Relationship(backPopulates = "lines")
    Invoice invoice();
}
