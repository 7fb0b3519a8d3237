package io.sqlmodel.integration.ownership;

import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** Owns its tracks. */
@Table
interface AlbumModel {
    @PrimaryKey
    Long id();

    String title();

    @Relationship(backPopulates = "album", cascadeDelete = true)
    List<Track> tracks();
}
