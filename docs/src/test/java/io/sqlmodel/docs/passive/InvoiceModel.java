package io.sqlmodel.docs.passive;

import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface InvoiceModel {
    @PrimaryKey Long id();
    String number();
    @Relationship(backPopulates = "invoice", cascadeDelete = true, passiveDeletes = PassiveDeletes.YES)
    List<InvoiceLine> lines();
}
