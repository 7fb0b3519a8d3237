package io.sqlmodel.integration.options;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Goes with its ledger. */
@Table
interface PostingModel {
    @PrimaryKey
    Long id();

    int amount();

    @ForeignKey(value = "ledger.id", onDelete = OnDelete.CASCADE)
    @Nullable
    Long ledgerId();

    @Relationship(backPopulates = "postings")
    @Nullable
    Ledger ledger();
}
