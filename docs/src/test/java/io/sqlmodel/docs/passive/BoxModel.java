package io.sqlmodel.docs.passive;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface BoxModel {
    @PrimaryKey Long id();
    @ForeignKey(value = "shelf.id", onDelete = OnDelete.NO_ACTION) @Nullable Long shelfId();
    @Relationship(backPopulates = "boxes") @Nullable Shelf shelf();
}
