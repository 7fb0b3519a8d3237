package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What texts are equal, and how large they may be. */
class TextTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Word.class);

    private void save(String... texts) {
        for (String text : texts) {
            db.save(new Word().text(text));
        }
    }

    private Word found(String text) {
        try (Session session = new Session(db.engine())) {
            return session.exec(select(Word.class).where(Word.text.eq(text))).one();
        }
    }

    @Test
    void caseCounts() {
        save("straße", "Straße", "STRASSE");

        assertThat(found("Straße").text()).isEqualTo("Straße");
    }

    @Test
    void accentsCount() {
        save("resume", "résumé", "re\u0301sume\u0301");

        assertThat(found("résumé").text()).isEqualTo("résumé");
    }

    @Test
    void trailingBlanksCount() {
        save("a", "a ", "a  ", " a");

        assertThat(found("a ").text()).isEqualTo("a ");
    }

    @Test
    void anEmptyTextIsNotNull() {
        save("", " ");

        assertThat(found("").text()).isEmpty();
        assertThat(db.session().exec(select(Word.id).where(Word.text.isNull())).all())
                .isEmpty();
    }

    @Test
    void emojiAreToldApart() {
        save("😀", "😁", "👩‍👩‍👧");

        assertThat(found("😁").text()).isEqualTo("😁");
        assertThat(found("👩‍👩‍👧").text()).isEqualTo("👩‍👩‍👧");
    }

    @Test
    void equalTextsAreNotUnique() {
        save("a");

        assertThatExceptionOfType(IntegrityException.class).isThrownBy(() -> save("a"));
    }

    @Test
    @Needs(Capability.TEXT_ORDER_BINARY)
    void textsSortByTheirCharacters() {
        save("b", "Z", "a", "ä", "B", "");

        assertThat(db.session().exec(select(Word.text).orderBy(Word.text)).all())
                .containsExactly("", "B", "Z", "a", "b", "ä");
    }

    @Test
    void megabytesComeBack() {
        String story = "é😀 lang ".repeat(300_000);
        byte[] picture = new byte[3_000_000];
        new Random(1).nextBytes(picture);
        db.save(new Word().text("big").story(story).picture(picture));

        Word word = found("big");
        assertThat(word.story().equals(story)).isTrue();
        assertThat(word.picture()).isEqualTo(picture);
    }

    @Test
    void whatIsTooLongForTheColumnIsNeverCut() {
        Session session = db.session();
        session.addAll(IntStream.range(0, 3)
                .mapToObj(i -> new Word().text(i + "x".repeat(60)))
                .toList());
        try {
            session.commit();
        } catch (SqlModelException e) {
            session.rollback();
        }

        assertThat(db.session().exec(select(Word.text)).all()).allMatch(text -> text.length() == 61);
    }

    @Test
    @Needs(Capability.NO_NUL_IN_TEXT)
    void aNulIsRefusedInWords() {
        Session session = db.session();
        session.add(new Word().text("secret\0"));

        assertThatExceptionOfType(SqlModelException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("NUL")
                .withMessageContaining("byte[]")
                .matches(e -> !e.getMessage().contains("secret"));
    }

    @Test
    @Needs(Capability.NO_NUL_IN_TEXT)
    void aNulIsRefusedInManyRows() {
        Session session = db.session();
        session.addAll(new Word().text("a"), new Word().text("b\0"));

        assertThatExceptionOfType(SqlModelException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("NUL");
    }
}
