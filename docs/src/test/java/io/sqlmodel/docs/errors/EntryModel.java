package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface EntryModel {
    @PrimaryKey Long id();
    // snippet: ledger
    @ForeignKey(value = "ledger.id", onDelete = OnDelete.CASCADE) @Nullable Long ledgerId();            // in EntryModel
    // end
}
