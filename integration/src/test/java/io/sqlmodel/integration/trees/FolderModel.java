package io.sqlmodel.integration.trees;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Owns its subfolders and files. */
@Table
interface FolderModel {
    @PrimaryKey
    Long id();

    String name();

    @ForeignKey("folder.id")
    @Nullable
    Long parentId();

    @Relationship(backPopulates = "folders")
    @Nullable
    Folder parent();

    @Relationship(backPopulates = "parent", cascadeDelete = true, orderBy = "id")
    List<Folder> folders();

    @Relationship(backPopulates = "folder", cascadeDelete = true, orderBy = "id")
    List<File> files();
}
