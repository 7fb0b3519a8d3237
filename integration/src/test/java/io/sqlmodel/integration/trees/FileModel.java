package io.sqlmodel.integration.trees;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

/** Lies in a folder. */
@Table
interface FileModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("folder.id")
    Long folderId();

    @Relationship(backPopulates = "files")
    Folder folder();
}
