package io.sqlmodel.integration.people;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Changes are written before a query could miss them. */
class AutoflushTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private static User user(String name) {
        return new User().name(name);
    }

    @Test
    @Case("H10")
    void aQuerySeesWhatWasAddedBefore() {
        session.add(user("jack"));

        assertThat(session.exec(select(User.class)).one().name()).isEqualTo("jack");
        assertThat(db.executed()).containsExactly("INSERT users x1", "SELECT users");
    }

    @Test
    @Case("H10")
    void aQuerySeesAChange() {
        db.save(user("jack"));
        session.get(User.class, 1L).name("john");

        assertThat(session.exec(select(User.name)).one()).isEqualTo("john");
    }

    @Test
    @Case("H10")
    void refreshWritesChangesOfOtherObjects() {
        db.save(user("jack"), user("ed"));
        User jack = session.get(User.class, 1L);
        User ed = session.get(User.class, 2L);
        db.forget();
        ed.name("edward");

        session.refresh(jack);

        assertThat(db.executed()).containsExactly("UPDATE users x1", "SELECT users");
    }

    @Test
    @Case("H10")
    void autoflushCanBeSwitchedOffForASession() {
        session = db.session(builder -> builder.autoflush(false));
        session.add(user("jack"));

        assertThat(session.exec(select(User.class)).all()).isEmpty();
        session.commit();
        assertThat(db.count("users")).isOne();
    }

    @Test
    @Case("H10")
    void autoflushCanBeSuspendedForABlock() {
        session.add(user("jack"));

        List<User> found =
                session.noAutoflush(() -> session.exec(select(User.class)).all());

        assertThat(found).isEmpty();
        assertThat(session.exec(select(User.class)).all()).hasSize(1);
    }

    @Test
    @Case("H10")
    void autoflushIsBackAfterABlockThatFailed() {
        session.add(user("jack"));

        assertThatThrownBy(() -> session.noAutoflush(() -> {
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(session.exec(select(User.class)).all()).hasSize(1);
    }

    @Test
    @Case("H10")
    void anErrorOfAnAutoflushSaysThatItWasOne() {
        session.add(new User());

        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> session.exec(select(Address.class)).all())
                .withStackTraceContaining("autoflush");
    }

    @Test
    @Case("H10")
    void commitAndSavepointsFlushEvenWithoutAutoflush() {
        session = db.session(builder -> builder.autoflush(false));
        session.add(user("jack"));
        var nested = session.beginNested();
        assertThat(db.executed()).containsExactly("INSERT users x1");
        nested.commit();

        session.add(user("ed"));
        session.commit();
        assertThat(db.count("users")).isEqualTo(2);
    }

    @Test
    @Case("H10")
    void aLazyLoadSeesWhatWasAddedBefore() {
        db.save(user("jack"));
        User jack = session.get(User.class, 1L);
        session.add(new Address().email("home").userId(1L));
        db.forget();

        assertThat(jack.addresses()).hasSize(1);
        assertThat(db.executed()).containsExactly("INSERT address x1", "SELECT address");
    }

    @Test
    @Case("H10")
    void aMergeFlushesBeforeItLooksForARow() {
        session.add(user("jack").id(1L));

        User merged = session.merge(user("john").id(1L));

        assertThat(db.executed()).containsExactly("INSERT users x1");
        session.commit();
        assertThat(merged.name()).isEqualTo("john");
        assertThat(db.count("users")).isOne();
    }
}
