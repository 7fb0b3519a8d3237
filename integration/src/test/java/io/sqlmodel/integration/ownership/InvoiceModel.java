package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Has lines that cannot be without it. */
@Table
interface InvoiceModel {
    @PrimaryKey
    Long id();

    String number();

    @Relationship(backPopulates = "invoice")
    List<InvoiceLine> lines();
}
