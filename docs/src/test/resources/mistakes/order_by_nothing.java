package mistakes;

import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
interface PlaylistModel {
    @PrimaryKey Long id();
    // snippet: order
    @Relationship(orderBy = "positon") List<Song> songs();
    // end
}

@Table
interface SongModel {
    @PrimaryKey Long id();
    int position();
    @ForeignKey("playlist.id") @Nullable Long playlistId();
}
