package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import org.jspecify.annotations.Nullable;

/** Belongs to an album, and is deleted with it by the database as well. */
@Table
interface TrackModel {
    @PrimaryKey
    Long id();

    String title();

    @ForeignKey(value = "album.id", onDelete = OnDelete.CASCADE)
    @Nullable
    Long albumId();

    @Relationship(backPopulates = "tracks")
    @Nullable
    Album album();
}
