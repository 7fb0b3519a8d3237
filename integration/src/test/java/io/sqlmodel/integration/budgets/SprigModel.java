package io.sqlmodel.integration.budgets;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface SprigModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("sprig.id")
    @Column(index = true)
    @Nullable
    Long parentId();

    @Relationship(backPopulates = "children")
    @Nullable
    Sprig parent();

    @Relationship(backPopulates = "parent")
    List<Sprig> children();
}
