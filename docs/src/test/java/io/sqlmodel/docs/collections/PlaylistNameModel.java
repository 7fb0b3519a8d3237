package io.sqlmodel.docs.collections;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

@Table
interface PlaylistNameModel {
    @PrimaryKey Long id();
    String language();
    String text();
    @ForeignKey("playlist.id") @Nullable Long playlistId();
    @Relationship(backPopulates = "names") @Nullable Playlist playlist();
}
