package io.sqlmodel.integration.people;

import static io.sqlmodel.SqlModel.delete;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Inspect;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.ObjectDeletedException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Objects without a session, and rows that are gone. */
class DetachedTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private Session session;
    private Address home;

    @BeforeEach
    void save() {
        db.save(new User().name("jack").addresses(List.of(new Address().email("home"))));
        session = db.session();
        home = session.get(Address.class, 1L);
    }

    @Test
    @Case("J08")
    void aRelationshipThatWasNeverLoadedIsAnErrorThatNamesItAndTheOption() {
        session.close();

        assertThatExceptionOfType(DetachedInstanceException.class)
                .isThrownBy(home::user)
                .withMessageContaining("Address.user")
                .withMessageContaining("selectinload(Address.user)");
    }

    @Test
    @Case("J08")
    void aListThatWasNeverLoadedIsAnErrorThatNamesIt() {
        User jack = session.get(User.class, 1L);
        session.close();

        assertThatExceptionOfType(DetachedInstanceException.class)
                .isThrownBy(jack::addresses)
                .withMessageContaining("User.addresses");
    }

    @Test
    @Case("J08")
    void whatWasLoadedStaysReadable() {
        User jack = home.user();
        assertThat(jack.addresses()).containsExactly(home);
        session.close();

        assertThat(home.email()).isEqualTo("home");
        assertThat(home.user()).isSameAs(jack);
        assertThat(jack.addresses()).containsExactly(home);
    }

    @Test
    @Case("J08")
    void expungingDetachesOneObject() {
        session.expunge(home);

        assertThat(Inspect.state(home)).isEqualTo(EntityState.DETACHED);
        assertThat(home.email()).isEqualTo("home");
        assertThatExceptionOfType(DetachedInstanceException.class).isThrownBy(home::user);
    }

    /** Upstream raises here (DESIGN 4.4). */
    @Test
    @Case("J08")
    void anExpiredColumnKeepsTheValueThatWasKnown() {
        session.commit();
        session.close();

        assertThat(home.email()).isEqualTo("home");
        assertThat(home.id()).isEqualTo(1L);
        assertThat(home.userId()).isEqualTo(1L);
    }

    @Test
    @Case("J09")
    void readingAnExpiredObjectWhoseRowIsGoneIsAnErrorThatNamesIt() {
        session.commit();
        db.execute("DELETE FROM address");

        assertThatExceptionOfType(ObjectDeletedException.class)
                .isThrownBy(home::email)
                .withMessageContaining("Address")
                .withMessageContaining("1");
    }

    @Test
    @Case("J09")
    void refreshingAnObjectWhoseRowIsGoneIsAnError() {
        session.commit();
        db.execute("DELETE FROM address");

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> session.refresh(home))
                .withMessageContaining("Address");
    }

    @Test
    @Case("J09")
    void gettingAnExpiredObjectWhoseRowIsGoneIsNull() {
        session.commit();
        db.execute("DELETE FROM address");

        assertThat(session.get(Address.class, 1L)).isNull();
    }

    @Test
    @Case({"E31", "H12"})
    void anObjectWhoseRowWasGoneIsBackAfterARollback() {
        session.exec(delete(Address.class));
        assertThat(session.get(Address.class, 1L)).isNull();
        assertThat(session.contains(home)).isFalse();
        session.rollback();

        assertThat(session.get(Address.class, 1L)).isSameAs(home);
        assertThat(home.user().addresses()).containsExactly(home);
    }

    @Test
    @Case({"E31", "H13"})
    void soItIsAfterTheRollbackOfASavepoint() {
        NestedTransaction savepoint = session.beginNested();
        session.exec(delete(Address.class));
        assertThat(session.get(Address.class, 1L)).isNull();
        savepoint.rollback();

        assertThat(session.get(Address.class, 1L)).isSameAs(home);
        assertThat(home.email()).isEqualTo("home");
    }
}
