package io.sqlmodel.docs.keys;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface AlbumModel {
    @PrimaryKey Long id();
    String title();
    @ForeignKey("photo.id") @Nullable Long coverId();
    @Relationship(foreignKey = "coverId") @Nullable Photo cover();
    @Relationship(backPopulates = "album", cascadeDelete = true) List<Photo> photos();
}
