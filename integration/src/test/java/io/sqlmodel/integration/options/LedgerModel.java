package io.sqlmodel.integration.options;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import java.util.Set;

/** Its collections are too large to be loaded. */
@Table
interface LedgerModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(
            backPopulates = "ledger",
            lazy = Lazy.WRITE_ONLY,
            cascadeDelete = true,
            passiveDeletes = PassiveDeletes.YES,
            orderBy = "amount")
    List<Posting> postings();

    @Relationship(
            backPopulates = "ledgers",
            linkModel = LedgerLabelModel.class,
            lazy = Lazy.WRITE_ONLY,
            passiveDeletes = PassiveDeletes.ALL)
    Set<Label> labels();
}
