package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** A link and nothing more. */
@Table
interface ItemKeywordModel {
    @PrimaryKey
    @ForeignKey("item.id")
    Long itemId();

    @PrimaryKey
    @ForeignKey("keyword.id")
    Long keywordId();
}
