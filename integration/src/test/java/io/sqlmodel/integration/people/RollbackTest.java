package io.sqlmodel.integration.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a rollback gives back. */
class RollbackTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private final User jack = new User().name("jack");
    private final Address home = new Address().email("home");
    private Session session;

    @BeforeEach
    void save() {
        session = db.session(builder -> builder.expireOnCommit(false));
        session.add(jack.addresses(List.of(home)));
        session.commit();
        db.forget();
    }

    @Test
    @Case("H12")
    void objectsThatWereAddedAreTransientAndKeepTheirValues() {
        User ed = new User().name("ed");
        session.add(ed);
        session.flush();

        session.rollback();

        assertThat(Inspect.state(ed)).isEqualTo(EntityState.TRANSIENT);
        assertThat(session.contains(ed)).isFalse();
        assertThat(ed.name()).isEqualTo("ed");
    }

    @Test
    @Case("H12")
    void objectsThatWereAddedCanBeAddedAgain() {
        User ed = new User().name("ed");
        session.add(ed);
        session.flush();
        session.rollback();

        session.add(ed);
        session.commit();

        assertThat(db.column("SELECT name FROM users ORDER BY id")).containsExactly("jack", "ed");
    }

    @Test
    @Case("H12")
    void objectsThatWereDeletedArePersistentAgain() {
        session.delete(home);
        session.flush();
        assertThat(session.contains(home)).isFalse();

        session.rollback();

        assertThat(Inspect.state(home)).isEqualTo(EntityState.PERSISTENT);
        assertThat(session.contains(home)).isTrue();
        assertThat(home.email()).isEqualTo("home");
    }

    @Test
    @Case("H12")
    void anUnflushedDeletionIsForgotten() {
        session.delete(home);

        session.rollback();
        session.commit();

        assertThat(session.contains(home)).isTrue();
        assertThat(db.count("address")).isOne();
    }

    @Test
    @Case("H12")
    void allOthersAreExpiredEvenIfTheCommitDoesNotExpire() {
        jack.name("john");
        session.flush();

        session.rollback();

        assertThat(Inspect.isLoaded(jack, User.name)).isFalse();
        assertThat(jack.name()).isEqualTo("jack");
    }

    @Test
    @Case("H12")
    void unflushedChangesAreLost() {
        jack.name("john");

        session.rollback();

        assertThat(session.dirty()).isEmpty();
        assertThat(jack.name()).isEqualTo("jack");
    }

    @Test
    @Case("H12")
    void listsAreReadAgain() {
        jack.addresses().add(new Address().email("work"));
        session.flush();

        session.rollback();

        assertThat(jack.addresses()).containsExactly(home);
        assertThat(home.user()).isSameAs(jack);
    }

    @Test
    @Case("H12")
    void aSessionThatIsClosedRollsBack() {
        jack.name("john");
        session.flush();

        session.close();

        assertThat(db.column("SELECT name FROM users")).containsExactly("jack");
    }
}
