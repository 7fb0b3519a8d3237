package io.sqlmodel.integration.people;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After a flush that failed. */
class FailedFlushTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private final User nameless = new User();
    private Session session;

    @BeforeEach
    void fail() {
        db.save(new User().name("jack"));
        session = db.session();
        session.add(nameless);
        assertThatExceptionOfType(IntegrityException.class).isThrownBy(session::flush);
    }

    @Test
    @Case("H11")
    void queriesAreRefusedUntilRollbackAndTheOriginalErrorIsNamed() {
        assertThatExceptionOfType(PendingRollbackException.class)
                .isThrownBy(() -> session.exec(select(User.class)).all())
                .withMessageContaining("rollback()")
                .withMessageContaining("users.name must not be NULL");
    }

    @Test
    @Case("H11")
    void commitAndFlushAreRefusedUntilRollback() {
        assertThatExceptionOfType(PendingRollbackException.class).isThrownBy(session::commit);
        assertThatExceptionOfType(PendingRollbackException.class).isThrownBy(session::flush);
        assertThatExceptionOfType(PendingRollbackException.class).isThrownBy(session::beginNested);
    }

    @Test
    @Case("H11")
    void theSessionIsUsableAfterRollback() {
        session.rollback();

        assertThat(session.exec(select(User.class)).one().name()).isEqualTo("jack");
        session.add(new User().name("ed"));
        session.commit();
        assertThat(db.count("users")).isEqualTo(2);
    }

    @Test
    @Case({"H11", "H22"})
    void whatWasAddedIsTransientAfterRollback() {
        session.rollback();

        assertThat(Inspect.state(nameless)).isEqualTo(EntityState.TRANSIENT);
        assertThat(session.contains(nameless)).isFalse();
        session.commit();
        assertThat(db.count("users")).isOne();
    }

    @Test
    @Case("H11")
    void theObjectCanBeMendedAndAddedAgain() {
        session.rollback();

        session.add(nameless.name("ed"));
        session.commit();

        assertThat(db.count("users")).isEqualTo(2);
    }

    @Test
    @Case("H11")
    void theDatabaseIsRolledBackAtOnce() {
        assertThat(db.engine().connectionsInUse()).isZero();
    }

    @Test
    @Case("H11")
    void changesMadeBeforeTheRollbackAreDiscarded() {
        nameless.name("named meanwhile");

        session.rollback();
        session.commit();

        assertThat(db.column("SELECT name FROM users")).containsExactly("jack");
    }

    @Test
    @Case("H11")
    void addingIsRefusedUntilRollback() {
        assertThatExceptionOfType(PendingRollbackException.class).isThrownBy(() -> session.add(new User().name("ed")));
        assertThatExceptionOfType(PendingRollbackException.class).isThrownBy(() -> session.get(User.class, 1L));
    }
}
