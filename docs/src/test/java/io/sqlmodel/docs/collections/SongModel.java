package io.sqlmodel.docs.collections;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Table
interface SongModel {
    @PrimaryKey Long id();
    String title();
    int position();
    @ForeignKey("playlist.id") @Nullable Long playlistId();
    @Relationship(backPopulates = "songs") @Nullable Playlist playlist();
    @Relationship(linkModel = SongTagModel.class) Set<Tag> tags();
}
