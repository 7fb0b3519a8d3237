package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.unit.model.Letter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The counter of optimistic locking in all the ways in which a flush writes a row. */
class FlushVersionsTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Letter.class);

    private final Session session = db.session();
    private final Letter letter = new Letter().text("a");

    @BeforeEach
    void store() {
        session.add(letter);
        session.commit();
        session.refresh(letter);
        db.sql();
    }

    @Test
    @Case("H18")
    void anExpiredVersionIsReadBeforeTheUpdate() {
        session.commit();
        letter.text("b");
        session.flush();
        assertThat(db.steps()).containsExactly("SELECT letter", "UPDATE letter");
        assertThat(letter.version()).isEqualTo(2);
    }

    @Test
    @Case("H18")
    void expiredVersionsOfManyAreReadByOneStatement() {
        Letter other = new Letter();
        session.add(other);
        session.commit();
        db.sql();
        letter.text("b");
        other.text("b");
        session.flush();
        assertThat(db.steps()).containsExactly("SELECT letter", "UPDATE letter");
    }

    @Test
    @Case({"H12", "H18"})
    void aRolledBackUpdateDoesNotCount() {
        letter.text("b");
        session.flush();
        session.rollback();
        letter.text("c");
        session.commit();
        assertThat(letter.version()).isEqualTo(2);
        assertThat(letter.text()).isEqualTo("c");
    }

    @Test
    @Case("H18")
    void anExpiredVersionIsReadBeforeTheDelete() {
        letter.text("b");
        session.flush();
        session.rollback();
        session.delete(letter);
        session.commit();
        assertThat(session.exec(SqlModel.select(Letter.class)).all()).isEmpty();
    }

    @Test
    @Case("H18")
    void aVersionThatIsSetByHandIsNotTheOneThatIsExpected() {
        letter.version(77).text("b");
        session.commit();
        assertThat(letter.version()).isEqualTo(2);
    }

    @Test
    @Case("H18")
    void rowsThatReferToEachOtherCountOnceEach() {
        Letter answer = new Letter().first(letter);
        session.add(letter.first(answer));
        session.commit();
        assertThat(letter.version()).isEqualTo(2);
        assertThat(answer.version()).isEqualTo(1);
        session.delete(letter);
        session.delete(answer);
        session.commit();
        assertThat(session.exec(SqlModel.select(Letter.class)).all()).isEmpty();
    }

    @Test
    @Case("H18")
    void rowsThatSwapUniqueValuesCountOnceEach() {
        Letter other = new Letter().subject("y");
        session.addAll(letter.subject("x"), other);
        session.commit();
        letter.subject("y");
        other.subject("x");
        session.commit();
        assertThat(letter.version()).isEqualTo(3);
        assertThat(other.version()).isEqualTo(2);
    }

    @Test
    @Case({"H08", "H18"})
    void anObjectThatTakesOverARowGoesOnCounting() {
        Letter replacement = new Letter().id(letter.id()).text("b");
        session.delete(letter);
        session.add(replacement);
        session.commit();
        assertThat(db.writes()).containsExactly("UPDATE letter x1");
        assertThat(replacement.version()).isEqualTo(2);
    }
}
