package io.sqlmodel.docs.loading;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface BookModel {
    @PrimaryKey Long id();
    String title();
    @ForeignKey("author.id") Long authorId();
    @Relationship(backPopulates = "books") Author author();
}
