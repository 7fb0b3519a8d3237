package io.sqlmodel.integration.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.StaleDataException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows that somebody else changed or deleted. */
class StaleRowsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Document.class, Member.class);

    private Session session;
    private Member ann;
    private Member bob;

    @BeforeEach
    void save() {
        session = db.session(builder -> builder.expireOnCommit(false));
        ann = new Member().email("ann@x").name("Ann");
        bob = new Member().email("bob@x").name("Bob");
        session.addAll(ann, bob);
        session.commit();
        db.forget();
    }

    @Test
    @Case("H16")
    void anUpdateThatFindsNoRowIsAnErrorThatNamesTheObject() {
        db.execute("DELETE FROM member WHERE id = 1");
        ann.name("Anna");

        assertThatExceptionOfType(StaleDataException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("UPDATE member was expected to change 1 row(s), and found 0")
                .withMessageContaining("Member(id=1)");
    }

    @Test
    @Case("H16")
    void aBatchThatMissesOneRowIsAnError() {
        db.execute("DELETE FROM member WHERE id = 1");
        ann.name("Anna");
        bob.name("Bobby");

        assertThatExceptionOfType(StaleDataException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("expected to change 2 row(s), and found 1")
                .withMessageContaining("Member(id=1)");

        session.rollback();
        assertThat(bob.name()).isEqualTo("Bob");
    }

    @Test
    @Case("H17")
    void aDeleteThatFindsNoRowGoesOn() {
        db.execute("DELETE FROM member WHERE id = 1");
        session.delete(ann);
        session.delete(bob);

        session.commit();

        assertThat(db.count("member")).isZero();
        assertThat(session.contains(ann)).isFalse();
    }

    @Test
    @Case({"H14", "H17"})
    void deletingTwiceGoesOn() {
        session.delete(ann);
        session.flush();

        session.delete(ann);
        session.commit();

        assertThat(db.count("member")).isOne();
    }
}
