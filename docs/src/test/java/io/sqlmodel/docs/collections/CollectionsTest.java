package io.sqlmodel.docs.collections;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.SqlModelException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionsTest extends GuideTest {
    CollectionsTest() {
        super(Playlist.class, Song.class, Tag.class, SongTag.class, PlaylistName.class, Play.class);
    }

    private void savePlaylist() {
        save(new Playlist()
                .songs(List.of(new Song().title("Zebra").position(1), new Song().title("Ant").position(2))));
    }

    @Test
    void listsHaveTheOrderThatTheyName() {
        savePlaylist();
        // snippet: order
        try (Session session = new Session(engine)) {
            Playlist playlist = session.getOne(Playlist.class, 1L);
            for (Song song : playlist.songs()) {
                System.out.println(song.title());
            }
            for (Song song : playlist.songsByTitle()) {
                System.out.println(song.title());
            }
        }
        // end
        shows("order", 3);
    }

    @Test
    void setsHoldEachObjectOnce() {
        // snippet: set
        Tag loud = new Tag().word("loud");
        Song song = new Song().title("Zebra").position(1);
        System.out.println(song.tags().add(loud));
        System.out.println(song.tags().add(loud));
        // end
        shows("set", 0);
        save(song);
    }

    @Test
    void mapsAreKeyedByAnAttribute() {
        // snippet: map
        Playlist playlist = new Playlist();
        playlist.names().put("en", new PlaylistName().language("en").text("Monday"));
        new PlaylistName().language("fr").text("Lundi").playlist(playlist);
        System.out.println(playlist.names().get("fr").text());
        // end
        shows("map", 0);
        fails("key", SqlModelException.class, () -> {
            // snippet: key
            playlist.names().put("de", new PlaylistName().language("nl").text("Maandag"));
            // end
        });
    }

    @Test
    void writeOnlyIsNeverLoaded() {
        savePlaylist();
        try (Session session = new Session(engine)) {
            Playlist playlist = session.getOne(Playlist.class, 1L);
            forget();
            // snippet: writeOnly
            playlist.plays().add(new Play().seconds(200));
            session.flush();
            List<Play> latest = session.exec(select(playlist, Playlist.plays)
                            .where(Play.seconds.gt(180))
                            .orderBy(Play.id.desc())
                            .limit(10))
                    .all();
            // end
            shows("writeOnly", 2);
            assertThat(latest).hasSize(1);
            fails("read", SqlModelException.class, () -> {
                // snippet: read
                playlist.plays().size();
                // end
            });
        }
    }

    @Test
    void whatIsWriteOnlyIsDeletedByTheDatabase() {
        save(new Playlist());
        try (Session session = new Session(engine)) {
            Playlist playlist = session.getOne(Playlist.class, 1L);
            playlist.plays().add(new Play().seconds(200));
            session.commit();
            session.delete(playlist);
            session.commit();
            assertThat(session.exec(select(Play.class)).all()).isEmpty();
        }
    }

    @Test
    void viewsAreNotWritten() {
        savePlaylist();
        try (Session session = new Session(engine)) {
            Playlist playlist = session.getOne(Playlist.class, 1L);
            playlist.songsByTitle().clear();
            forget();
            session.commit();
            statements(0);
        }
    }

    @Test
    void explainSaysWhy() {
        try (Session session = new Session(engine)) {
            // snippet: explain
            System.out.println(session.explain(select(Playlist.class)
                    .options(joinedload(Playlist.songs).raiseload(Song.tags), joinedload(Playlist.names))));
            // end
            shows("explain", 0);
        }
    }

    @Test
    void aMemberIsAddedWithoutALoad() {
        save(new Playlist());
        try (Session session = new Session(engine)) {
            Playlist playlist = session.getOne(Playlist.class, 1L);
            forget();
            // snippet: writes
            playlist.plays().add(new Play().seconds(200));              // the INSERT, and nothing else
            session.exec(select(playlist, Playlist.plays).where(Play.seconds.gt(180)).limit(20)).all();
            // end
            statements(2);
        }
    }
}
