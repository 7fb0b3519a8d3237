package io.sqlmodel.integration.options;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Links ledgers and labels. */
@Table
interface LedgerLabelModel {
    @PrimaryKey
    @ForeignKey(value = "ledger.id", onDelete = OnDelete.CASCADE)
    Long ledgerId();

    @PrimaryKey
    @ForeignKey("label.id")
    Long labelId();
}
