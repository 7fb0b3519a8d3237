package io.sqlmodel.docs.cascades;

import static io.sqlmodel.annotation.OnDelete.CASCADE;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface ChildModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey(value = "parent.id", onDelete = CASCADE) @Nullable Long parentId();
    @Relationship(backPopulates = "children") @Nullable Parent parent();
}
