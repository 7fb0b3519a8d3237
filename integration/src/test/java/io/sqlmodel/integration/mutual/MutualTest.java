package io.sqlmodel.integration.mutual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.CircularDependencyException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows of two tables that refer to each other. */
class MutualTest {
    @RegisterExtension
    final TestDatabase db =
            TestDatabase.with(Player.class, Ball.class, Author.class, Novel.class, Hen.class, Egg.class);

    private final Ball red = new Ball().colour("red");
    private final Ball blue = new Ball().colour("blue");
    private final Player ann =
            new Player().name("Ann").balls(List.of(red, blue)).favorite(blue);
    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private List<String> writes() {
        return db.executed().stream()
                .filter(statement -> !statement.startsWith("SELECT"))
                .toList();
    }

    private void save() {
        session.add(ann);
        session.commit();
        assertThat(ann.favorite()).isSameAs(blue);
        assertThat(ann.balls()).containsExactly(red, blue);
        db.forget();
    }

    /** DESIGN 4.7: upstream refuses this without post_update. */
    @Test
    @Case("G10")
    void rowsThatReferToEachOtherAreInsertedWithANullAndUpdated() {
        Author author = new Author().name("Jane");
        Novel novel = new Novel().title("Sense").author(author);
        session.addAll(author.first(novel), novel);
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT author x1", "INSERT novel x1", "UPDATE author x1");
        assertThat(author.first()).isSameAs(novel);
        assertThat(novel.author()).isSameAs(author);
    }

    /** DESIGN 4.7: upstream refuses this without post_update. */
    @Test
    @Case("G10")
    void rowsThatReferToEachOtherAreDeleted() {
        Author author = new Author().name("Jane");
        Novel novel = new Novel().title("Sense").author(author);
        db.save(author.first(novel), novel);
        session.delete(session.get(Author.class, 1L));
        session.delete(session.noAutoflush(() -> session.get(Novel.class, 1L)));
        session.commit();

        assertThat(writes()).containsExactly("UPDATE author x1", "DELETE novel x1", "DELETE author x1");
    }

    @Test
    @Case("G10")
    void rowsOfSuchTablesThatFormNoCycleNeedNoUpdate() {
        Author jane = new Author().name("Jane");
        Novel sense = new Novel().title("Sense").author(jane);
        Author admirer = new Author().name("Charlotte").first(sense);
        session.addAll(admirer, sense, jane);
        session.commit();

        assertThat(writes()).containsExactly("INSERT author x1", "INSERT novel x1", "INSERT author x1");
    }

    @Test
    @Case("G10")
    void aCycleThatNoNullCanBreakNamesItsRows() {
        Hen hen = new Hen();
        Egg egg = new Egg().hen(hen);
        session.addAll(hen.egg(egg), egg);

        assertThatExceptionOfType(CircularDependencyException.class)
                .isThrownBy(session::commit)
                .withMessageContaining("Hen")
                .withMessageContaining("Egg");
        assertThat(writes()).isEmpty();
    }

    @Test
    @Case("G11")
    void aPostUpdateIsWrittenAfterBothRows() {
        session.add(ann);
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT player x1", "INSERT ball x2", "UPDATE player x1");
        assertThat(db.column("SELECT favorite_id FROM player")).containsExactly(2L);
    }

    @Test
    @Case("G11")
    void aPostUpdateIsTakenBackBeforeTheRowsAreDeleted() {
        save();

        session.delete(ann);
        session.commit();

        assertThat(writes()).containsExactly("UPDATE player x1", "DELETE ball x2", "DELETE player x1");
    }

    @Test
    @Case("G11")
    void aPostUpdateThatIsNotLoadedIsSetToNullByOneUpdate() {
        save();
        session.close();
        session = db.session();
        Player loaded = session.get(Player.class, 1L);
        db.forget();

        loaded.favorite(null);
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE player x1");
        assertThat(db.column("SELECT favorite_id FROM player")).containsExactly((Object) null);
    }

    @Test
    @Case("G11")
    void aPostUpdateMovesToAnotherRow() {
        save();

        ann.favorite(red);
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE player x1");
        assertThat(ann.favorite()).isSameAs(red);
    }

    @Test
    @Case("G11")
    void theFavoriteIsReplacedAndDeletedInOneFlush() {
        save();

        ann.favorite(red);
        ann.balls().remove(blue);
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE player x1", "DELETE ball x1");
        assertThat(db.column("SELECT colour FROM ball")).containsExactly("red");
    }

    /** Upstream sends an UPDATE first; nothing needs it (G11 says so). */
    @Test
    @Case("G11")
    void aRowThatIsDeletedWithoutTheTargetOfItsPostUpdateNeedsNoUpdate() {
        Player bob = new Player().name("Bob").favorite(blue);
        session.addAll(ann, bob);
        session.commit();
        assertThat(bob.favorite()).isSameAs(blue);
        assertThat(bob.balls()).isEmpty();
        db.forget();

        session.delete(bob);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE player x1");
        assertThat(db.count("ball")).isEqualTo(2);
    }
}
