package io.sqlmodel.integration.watch;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Works in an orchard. */
@Table
interface GardenerModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("orchard.id")
    Long orchardId();

    @Relationship(backPopulates = "gardeners")
    Orchard orchard();
}
