package io.sqlmodel.integration.links;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cascades, orphans, passive deletes and views over link tables. */
class LinkRulesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Doc.class, Note.class, DocNote.class, Stamp.class, DocStamp.class);

    private final Note note = new Note();
    private final Note other = new Note();
    private final Doc doc = new Doc();
    private Session session;

    @BeforeEach
    void save() {
        session = db.session();
        doc.notes().addAll(List.of(note, other));
        doc.stamps().add(new Stamp());
        session.add(doc);
        session.commit();
        db.forget();
    }

    @Test
    @Case("C13")
    void aDeletedParentTakesLinksAndOwnedObjectsAlong() {
        session.delete(doc);
        session.commit();

        assertThat(db.count("doc_note")).isZero();
        assertThat(db.count("note")).isZero();
        assertThat(db.count("doc")).isZero();
    }

    @Test
    @Case("C13")
    void aMemberThatIsRemovedIsDeletedWithItsLink() {
        doc.notes().remove(note);
        session.commit();

        assertThat(db.executed()).contains("DELETE doc_note x1", "DELETE note x1");
        assertThat(db.count("doc_note")).isEqualTo(1);
        assertThat(db.count("note")).isEqualTo(1);
    }

    @Test
    @Case("C12")
    void passiveDeletesLeaveTheLinksToTheDatabase() {
        session.delete(doc);
        session.commit();

        assertThat(db.executed()).noneMatch(statement -> statement.contains("stamp"));
        assertThat(db.count("doc_stamp")).isZero();
        assertThat(db.count("stamp")).isEqualTo(1);
    }

    @Test
    @Case("C14")
    void aViewIsNeverWritten() {
        doc.seenNotes().clear();
        doc.seenNotes().add(new Note());
        db.forget();

        assertThat(session.isModified(doc)).isFalse();
        session.commit();

        assertThat(db.executed()).isEmpty();
        assertThat(db.count("doc_note")).isEqualTo(2);
        assertThat(db.count("note")).isEqualTo(2);
    }

    @Test
    @Case("C14")
    void aViewHasNoHistoryAndDoesNotEditTheSideThatIsWritten() {
        assertThat(doc.notes()).hasSize(2);

        Note unseen = new Note();
        doc.seenNotes().add(unseen);

        assertThat(Inspect.history(doc, Doc.seenNotes).added()).isEmpty();
        assertThat(session.contains(unseen)).isFalse();
        assertThat(doc.notes()).hasSize(2).doesNotContain(unseen);
        assertThat(unseen.docs()).isEmpty();
    }

    @Test
    @Case("C12")
    void theSideThatHasNoRelationshipLeavesTheLinksToTheDatabase() {
        Stamp stamp = session.exec(select(Stamp.class)).one();
        db.forget();

        session.delete(stamp);

        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(session::flush)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(IntegrityException.Kind.FOREIGN_KEY));
        assertThat(db.sql().sql()).noneMatch(sql -> sql.contains("doc_stamp"));
    }
}
