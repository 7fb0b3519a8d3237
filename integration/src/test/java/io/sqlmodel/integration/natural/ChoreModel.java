package io.sqlmodel.integration.natural;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tree by natural keys without a rule. */
@Table
interface ChoreModel {
    @PrimaryKey
    String code();

    @ForeignKey("chore.code")
    @Nullable
    String parentCode();

    @Relationship(backPopulates = "children")
    @Nullable
    Chore parent();

    @Relationship(backPopulates = "parent")
    List<Chore> children();
}
