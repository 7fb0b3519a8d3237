package io.sqlmodel.integration.mutual;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Has to have an author. */
@Table
interface NovelModel {
    @PrimaryKey
    Long id();

    String title();

    @ForeignKey("author.id")
    Long authorId();

    @Relationship(backPopulates = "novels", foreignKey = "authorId")
    Author author();
}
