package io.sqlmodel.docs.collections;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;

@Table
interface SongTagModel {
    @PrimaryKey @ForeignKey("song.id") Long songId();
    @PrimaryKey @ForeignKey("tag.id") Long tagId();
}
