package io.sqlmodel.integration.columns;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.StaleDataException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The counter of optimistic locking. */
class VersionTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Document.class);

    private final Document letter = new Document().title("letter");
    private Session session;

    @BeforeEach
    void save() {
        session = db.session(builder -> builder.expireOnCommit(false));
        session.add(letter);
        session.commit();
        assertThat(letter.version()).isOne();
        db.forget();
    }

    /** As if another program had changed the row. */
    private void changeElsewhere() {
        db.execute("UPDATE document SET version = version + 1, title = 'theirs'");
    }

    @Test
    @Case("H18")
    void startsAtOne() {
        assertThat(db.column("SELECT version FROM document")).containsExactly(1L);
    }

    @Test
    @Case("H18")
    void growsByOneWithEachUpdate() {
        letter.title("a");
        session.flush();
        assertThat(letter.version()).isEqualTo(2);

        letter.title("b");
        session.commit();
        assertThat(letter.version()).isEqualTo(3);
        assertThat(db.column("SELECT version FROM document")).containsExactly(3L);
    }

    @Test
    @Case("H18")
    void isInTheWhereOfUpdateAndDelete() {
        letter.title("a");
        session.flush();
        assertThat(db.sql().sql()).last().asString().containsPattern("UPDATE document SET .*WHERE .*version");

        session.delete(letter);
        session.flush();
        assertThat(db.sql().sql()).last().asString().containsPattern("DELETE FROM document WHERE .*version");
    }

    @Test
    @Case("H18")
    void aNetZeroEditDoesNotCount() {
        letter.title("a").title("letter");
        session.commit();

        assertThat(db.column("SELECT version FROM document")).containsExactly(1L);
    }

    @Test
    @Case("H18")
    void anUpdateOfAChangedRowIsAnErrorThatNamesTheObject() {
        changeElsewhere();
        letter.title("mine");

        assertThatExceptionOfType(StaleDataException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("Document")
                .withMessageContaining("1");
    }

    @Test
    @Case({"H17", "H18"})
    void aDeleteOfAChangedRowIsAnErrorToo() {
        changeElsewhere();
        session.delete(letter);

        assertThatExceptionOfType(StaleDataException.class).isThrownBy(session::flush);
    }

    @Test
    @Case("H18")
    void refreshingFirstMendsIt() {
        changeElsewhere();

        session.refresh(letter);
        letter.title("mine");
        session.commit();

        assertThat(db.rows("SELECT title, version FROM document").toString()).isEqualTo("[[mine, 3]]");
    }

    @Test
    @Case("H18")
    void aMergeWithoutAVersionAdoptsTheCurrentOne() {
        changeElsewhere();
        session = db.session();

        Document merged = session.merge(new Document().id(1L).title("mine"));
        session.commit();

        assertThat(merged.version()).isEqualTo(3);
    }

    @Test
    @Case("H18")
    void aMergeWithAnotherVersionIsAnError() {
        changeElsewhere();
        session = db.session();

        assertThatExceptionOfType(StaleDataException.class)
                .isThrownBy(
                        () -> session.merge(new Document().id(1L).title("mine").version(1)))
                .withMessageContaining("2")
                .withMessageContaining("Document");
    }

    @Test
    @Case("H18")
    void rowsOfDifferentVersionsAreOneBatch() {
        Document note = new Document().title("note");
        session.add(note);
        letter.title("a");
        session.commit();
        assertThat(List.of(letter.version(), note.version())).containsExactly(2, 1);
        db.forget();

        letter.title("b");
        note.title("b");
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE document x2");
        assertThat(db.column("SELECT version FROM document ORDER BY id")).containsExactly(3L, 2L);
    }

    /** Upstream compares the versions when it locks; ours keeps what is loaded, and the next UPDATE finds it out. */
    @Test
    @Case("H18")
    void lockingAStaleRowChangesNothingInMemoryAndItsUpdateIsAnError() {
        changeElsewhere();

        session.exec(select(Document.class).forUpdate()).one();

        assertThat(letter.version()).isOne();
        letter.title("mine");
        assertThatExceptionOfType(StaleDataException.class).isThrownBy(session::flush);
    }
}
