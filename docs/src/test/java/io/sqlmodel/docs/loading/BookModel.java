package io.sqlmodel.docs.loading;

import static io.sqlmodel.annotation.Lazy.JOINED;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface BookModel {
    @PrimaryKey Long id();
    String title();
    @ForeignKey("author.id") Long authorId();
    @Relationship(backPopulates = "books", lazy = JOINED) Author author();
}
