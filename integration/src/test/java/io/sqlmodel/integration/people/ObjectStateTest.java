package io.sqlmodel.integration.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where an object is on its way into and out of the database. */
class ObjectStateTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private final User jack = new User().name("jack");
    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private void save() {
        session.add(jack);
        session.commit();
        assertThat(jack.name()).isEqualTo("jack");
        db.forget();
    }

    @Test
    @Case("H14")
    void anObjectIsTransientThenPendingThenPersistentThenDetached() {
        assertThat(Inspect.state(jack)).isEqualTo(EntityState.TRANSIENT);
        session.add(jack);
        assertThat(Inspect.state(jack)).isEqualTo(EntityState.PENDING);
        session.flush();
        assertThat(Inspect.state(jack)).isEqualTo(EntityState.PERSISTENT);
        session.close();
        assertThat(Inspect.state(jack)).isEqualTo(EntityState.DETACHED);
    }

    @Test
    @Case("H14")
    void beforeTheFlushADeletedObjectIsPersistentAndListed() {
        save();

        session.delete(jack);

        assertThat(session.deleted()).containsExactly(jack);
        assertThat(Inspect.state(jack)).isEqualTo(EntityState.PERSISTENT);
        assertThat(session.contains(jack)).isTrue();
    }

    @Test
    @Case("H14")
    void afterTheFlushADeletedObjectIsOutAndAfterTheCommitDetached() {
        save();
        session.delete(jack);

        session.flush();
        assertThat(session.contains(jack)).isFalse();
        assertThat(session.deleted()).isEmpty();
        assertThat(Inspect.state(jack)).isEqualTo(EntityState.DELETED);

        session.commit();
        assertThat(Inspect.state(jack)).isEqualTo(EntityState.DETACHED);
    }

    @Test
    @Case({"H14", "J10"})
    void addingADeletedObjectAgainIsAnError() {
        save();
        session.delete(jack);
        session.flush();

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> session.add(jack))
                .withMessageContaining("deleted");
    }

    @Test
    @Case("H14")
    void addingAnObjectThatIsMarkedForDeletionTakesTheMarkAway() {
        save();
        session.delete(jack);

        session.add(jack);
        session.commit();

        assertThat(db.count("users")).isOne();
    }

    @Test
    @Case({"H14", "J10"})
    void deletingWhatWasNeverSavedIsAnError() {
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> session.delete(jack))
                .withMessageContaining("User");
    }

    @Test
    @Case("J10")
    void expiringOrRefreshingWhatIsNotPersistentIsAnError() {
        assertThatExceptionOfType(InvalidStateException.class).isThrownBy(() -> session.expire(jack));
        assertThatExceptionOfType(InvalidStateException.class).isThrownBy(() -> session.refresh(jack));
        session.add(jack);
        assertThatExceptionOfType(InvalidStateException.class).isThrownBy(() -> session.expire(jack));
    }

    @Test
    @Case("J10")
    void expungingAStrangerIsAnError() {
        assertThatExceptionOfType(InvalidStateException.class).isThrownBy(() -> session.expunge(jack));
    }

    @Test
    @Case({"J10", "H21"})
    void addingAnObjectOfAnotherSessionIsAnError() {
        save();
        session.commit();

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> db.session().add(jack))
                .withMessageContaining("another session");
    }

    @Test
    @Case({"J10", "H21"})
    void addingASecondObjectWithTheSameKeyIsAnError() {
        save();
        session.close();
        session = db.session();
        session.get(User.class, 1L);

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> session.add(jack))
                .withMessageContaining("User")
                .withMessageContaining("1");
    }

    @Test
    @Case("J10")
    void anObjectOfAClosedSessionCanBeAddedToANewOne() {
        save();
        session.close();
        session = db.session();

        session.add(jack);
        jack.name("john");
        session.commit();

        assertThat(db.column("SELECT name FROM users")).containsExactly("john");
    }

    @Test
    @Case({"J10", "H22"})
    void beginningTwiceIsAnError() {
        session.begin();

        assertThatExceptionOfType(InvalidStateException.class).isThrownBy(session::begin);
    }

    @Test
    @Case("H22")
    void aTransactionBeginsByItselfWithTheFirstUse() {
        assertThat(db.engine().connectionsInUse()).isZero();
        session.get(User.class, 1L);
        assertThat(db.engine().connectionsInUse()).isOne();
        session.commit();
        assertThat(db.engine().connectionsInUse()).isZero();
    }

    @Test
    @Case("J12")
    void whatIsNoEntityIsRefused() {
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> session.add("a string"))
                .withMessageContaining("java.lang.String");
        assertThatExceptionOfType(InvalidStateException.class).isThrownBy(() -> session.delete(List.of()));
        assertThatExceptionOfType(InvalidStateException.class).isThrownBy(() -> session.refresh(1L));
    }

    @Test
    @Case("J12")
    void nullIsRefused() {
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> session.add(null))
                .withMessageContaining("null");
    }

    @Test
    @Case("J11")
    void nullInAListIsToleratedInMemoryAndRefusedByTheFlush() {
        jack.addresses().add(null);
        session.add(jack);

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("SM-1300")
                .withMessageContaining("User.addresses");
        jack.addresses().clear();
        session.commit();
        assertThat(db.count("users")).isOne();
    }

    @Test
    @Case("J11")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void anObjectOfAnotherClassInAListIsRefused() {
        List raw = jack.addresses();

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> raw.add(new User().name("no address")))
                .withMessageContaining("SM-1230")
                .withMessageContaining("User.addresses")
                .withMessageContaining("Address");
        assertThat(jack.addresses()).isEmpty();
    }
}
