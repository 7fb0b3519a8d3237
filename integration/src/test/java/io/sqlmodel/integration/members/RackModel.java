package io.sqlmodel.integration.members;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Stands in a library, under its label. */
@Table
interface RackModel {
    @PrimaryKey
    Long id();

    String label();

    @ForeignKey("library.id")
    Long libraryId();

    @Relationship(backPopulates = "racks")
    Library library();

    int places();
}
