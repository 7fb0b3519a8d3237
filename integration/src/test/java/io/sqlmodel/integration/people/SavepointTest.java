package io.sqlmodel.integration.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Transactions within the transaction. */
class SavepointTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private final User jack = new User().name("jack");
    private Session session;

    @BeforeEach
    void save() {
        session = db.session();
        session.add(jack.addresses(List.of(new Address().email("home"))));
        session.commit();
        assertThat(jack.name()).isEqualTo("jack");
        db.forget();
    }

    private List<Object> names() {
        session.commit();
        return db.column("SELECT name FROM users ORDER BY id");
    }

    @Test
    @Case("H13")
    void openingASavepointFlushesFirst() {
        session.add(new User().name("ed"));

        session.beginNested();

        assertThat(db.executed()).containsExactly("INSERT users x1");
    }

    @Test
    @Case("H13")
    void objectsThatWereAddedInsideLeaveWhenItIsRolledBack() {
        User ed = new User().name("ed");
        session.add(ed);
        var nested = session.beginNested();
        User wendy = new User().name("wendy");
        session.add(wendy);
        session.flush();

        nested.rollback();

        assertThat(session.contains(ed)).isTrue();
        assertThat(Inspect.state(wendy)).isEqualTo(EntityState.TRANSIENT);
        assertThat(names()).containsExactly("jack", "ed");
    }

    @Test
    @Case("H13")
    void objectsThatWereDeletedInsideComeBackWhenItIsRolledBack() {
        Address home = jack.addresses().get(0);
        var nested = session.beginNested();
        session.delete(home);
        session.flush();

        nested.rollback();

        assertThat(session.contains(home)).isTrue();
        assertThat(home.email()).isEqualTo("home");
    }

    @Test
    @Case("H13")
    void onlyObjectsThatWereChangedInsideAreExpiredWhenItIsRolledBack() {
        User ed = new User().name("ed");
        session.add(ed);
        session.flush();
        var nested = session.beginNested();
        ed.name("edward");
        session.flush();

        nested.rollback();

        assertThat(Inspect.isLoaded(jack, User.name)).isTrue();
        assertThat(ed.name()).isEqualTo("ed");
    }

    @Test
    @Case("H13")
    void listChangesInsideVanishWhileEarlierOnesStay() {
        jack.addresses().add(new Address().email("work"));
        var nested = session.beginNested();
        jack.addresses().add(new Address().email("school"));
        session.flush();

        nested.rollback();

        assertThat(jack.addresses()).extracting(Address::email).containsExactly("home", "work");
    }

    @Test
    @Case("H13")
    void listsThatWereReadInsideAreReadAgain() {
        Address home = jack.addresses().get(0);
        User ed = new User().name("ed");
        session.add(ed);
        session.commit();
        var nested = session.beginNested();
        home.userId(ed.id());
        assertThat(jack.addresses()).isEmpty();
        assertThat(ed.addresses()).containsExactly(home);

        nested.rollback();

        assertThat(jack.addresses()).containsExactly(home);
        assertThat(ed.addresses()).isEmpty();
    }

    @Test
    @Case("H13")
    void committingItKeepsTheChangesAndExpiresNothing() {
        var nested = session.beginNested();
        jack.name("john");

        nested.commit();

        assertThat(Inspect.isLoaded(jack, User.name)).isTrue();
        assertThat(names()).containsExactly("john");
    }

    @Test
    @Case("H13")
    void theOuterRollbackUndoesWhatItCommitted() {
        User ed = new User().name("ed");
        var nested = session.beginNested();
        session.add(ed);
        jack.name("john");
        nested.commit();

        session.rollback();

        assertThat(session.contains(ed)).isFalse();
        assertThat(jack.name()).isEqualTo("jack");
    }

    @Test
    @Case("H13")
    void sessionCommitEndsTheOutermostTransaction() {
        session.beginNested();
        session.add(new User().name("ed"));
        session.beginNested();
        session.add(new User().name("wendy"));

        session.commit();

        assertThat(db.column("SELECT name FROM users ORDER BY id")).containsExactly("jack", "ed", "wendy");
    }

    @Test
    @Case("H13")
    void aConstraintErrorInsideIsRecoveredByRollingBackTheSavepointOnly() {
        session.add(new User().name("ed"));
        var nested = session.beginNested();
        session.add(new User());
        assertThatExceptionOfType(IntegrityException.class).isThrownBy(session::flush);

        nested.rollback();

        assertThat(names()).containsExactly("jack", "ed");
    }

    @Test
    @Case("H13")
    void closingItWithoutCommitRollsItBack() {
        try (var nested = session.beginNested()) {
            assertThat(nested).isNotNull();
            session.add(new User().name("ed"));
            session.flush();
        }

        assertThat(names()).containsExactly("jack");
    }

    @Test
    @Case("H13")
    void savepointsNest() {
        try (var outer = session.beginNested()) {
            session.add(new User().name("ed"));
            try (var inner = session.beginNested()) {
                session.add(new User().name("wendy"));
                inner.rollback();
            }
            outer.commit();
        }

        assertThat(names()).containsExactly("jack", "ed");
    }

    @Test
    @Case("H13")
    void aSavepointThatIsOverIsRefused() {
        var nested = session.beginNested();
        session.commit();

        assertThatExceptionOfType(InvalidStateException.class).isThrownBy(nested::commit);
    }
}
