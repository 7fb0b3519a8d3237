package io.sqlmodel.docs.selfreferential;

import static io.sqlmodel.annotation.OnDelete.CASCADE;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface FolderModel {
    @PrimaryKey Long id();
    String name();
    @ForeignKey(value = "folder.id", onDelete = CASCADE) @Nullable Long parentId();
    @Relationship(backPopulates = "folders") @Nullable Folder parent();
    @Relationship(backPopulates = "parent", cascadeDelete = true) List<Folder> folders();
}
