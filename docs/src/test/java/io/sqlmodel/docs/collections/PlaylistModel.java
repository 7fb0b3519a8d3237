package io.sqlmodel.docs.collections;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import java.util.Map;

@Table
interface PlaylistModel {
    @PrimaryKey Long id();
    @Relationship(backPopulates = "playlist", orderBy = "position") List<Song> songs();
    @Relationship(viewOnly = true, orderBy = "title, id desc") List<Song> songsByTitle();
    @Relationship(backPopulates = "playlist", mapKey = "language") Map<String, PlaylistName> names();
    @Relationship(backPopulates = "playlist", lazy = Lazy.WRITE_ONLY, passiveDeletes = PassiveDeletes.YES)
    List<Play> plays();
}
