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
    // snippet: view
    @Relationship(viewOnly = true, cascadeDelete = true) List<Song> songs();
    // end
}

@Table
interface SongModel {
    @PrimaryKey Long id();
    @ForeignKey("playlist.id") @Nullable Long playlistId();
}
