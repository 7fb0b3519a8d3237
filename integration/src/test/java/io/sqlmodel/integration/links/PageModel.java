package io.sqlmodel.integration.links;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Refers to other pages, and is referred to. */
@Table
interface PageModel {
    @PrimaryKey
    Long id();

    String name();

    @Relationship(backPopulates = "sources", linkModel = PageLinkModel.class, foreignKey = "sourceId")
    List<Page> targets();

    @Relationship(backPopulates = "targets", linkModel = PageLinkModel.class, foreignKey = "targetId")
    List<Page> sources();
}
