package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.Set;

/** The other side of {@link ItemModel}. */
@Table
interface KeywordModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "keywords", linkModel = ItemKeywordModel.class)
    Set<Item> items();
}
