package io.sqlmodel.docs.keys;

import static io.sqlmodel.annotation.OnDelete.CASCADE;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface PhotoModel {
    @PrimaryKey Long id();
    String file();
    @ForeignKey(value = "album.id", onDelete = CASCADE) Long albumId();
    @Relationship(backPopulates = "photos", foreignKey = "albumId") Album album();
}
