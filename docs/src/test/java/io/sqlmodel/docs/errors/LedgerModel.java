package io.sqlmodel.docs.errors;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

@Table
interface LedgerModel {
    @PrimaryKey Long id();
    // snippet: entries
    @Relationship(lazy = Lazy.WRITE_ONLY, passiveDeletes = PassiveDeletes.YES) List<Entry> entries();   // in LedgerModel
    // end
}
