package io.sqlmodel.docs.passive;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface ToolModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "shelf.id", onDelete = OnDelete.SET_NULL) @Nullable Long shelfId();
    @Relationship(backPopulates = "tools") @Nullable Shelf shelf();
}
