package io.sqlmodel.integration.options;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cannot be deleted, for nobody would look after its sublabels. */
@Table
interface LabelModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "labels", linkModel = LedgerLabelModel.class)
    List<Ledger> ledgers();

    @ForeignKey("label.id")
    @Nullable
    Long parentId();

    @Relationship(backPopulates = "children")
    @Nullable
    Label parent();

    @Relationship(backPopulates = "parent", lazy = Lazy.WRITE_ONLY)
    List<Label> children();
}
