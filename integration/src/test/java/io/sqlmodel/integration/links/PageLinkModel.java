package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

/** Links pages with each other. */
@Table
interface PageLinkModel {
    @PrimaryKey
    @ForeignKey("page.id")
    Long sourceId();

    @PrimaryKey
    @ForeignKey("page.id")
    Long targetId();
}
