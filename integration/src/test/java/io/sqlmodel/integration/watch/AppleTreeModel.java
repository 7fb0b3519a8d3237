package io.sqlmodel.integration.watch;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Has notes that queries leave out. */
@Table
interface AppleTreeModel {
    @PrimaryKey
    Long id();

    @Column(deferred = true)
    String notes();

    @ForeignKey("orchard.id")
    Long orchardId();

    @Relationship(backPopulates = "trees")
    Orchard orchard();
}
