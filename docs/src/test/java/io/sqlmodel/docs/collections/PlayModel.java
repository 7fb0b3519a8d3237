package io.sqlmodel.docs.collections;

import static io.sqlmodel.annotation.OnDelete.CASCADE;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;

@Table
interface PlayModel {
    @PrimaryKey Long id();
    int seconds();
    @ForeignKey(value = "playlist.id", onDelete = CASCADE) Long playlistId();
    @Relationship(backPopulates = "plays") Playlist playlist();
}
