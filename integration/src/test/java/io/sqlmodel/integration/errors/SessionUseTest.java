package io.sqlmodel.integration.errors;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.sqlmodel.Session;
import io.sqlmodel.error.ConcurrentUseException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A session in the wrong hands, or too late. */
class SessionUseTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Account.class);

    private final Account ann = new Account().email("ann@example.org").name("Ann");

    @Test
    void aClosedSessionRefusesEverything() {
        Session session = db.session();
        session.close();

        for (Runnable use : List.<Runnable>of(
                () -> session.add(ann),
                () -> session.get(Account.class, 1L),
                () -> session.exec(select(Account.class)),
                session::flush,
                session::commit,
                session::begin)) {
            assertThatExceptionOfType(InvalidStateException.class)
                    .isThrownBy(use::run)
                    .withMessageContaining("closed");
        }
    }

    @Test
    void closingTwiceIsNoError() {
        Session session = db.session();
        session.close();
        session.close();

        assertThat(db.engine().connectionsInUse()).isZero();
    }

    @Test
    void useByTwoThreadsAtOnceIsRefused() throws Exception {
        Session session = db.session();
        session.add(ann);
        CompletableFuture<Throwable> other = new CompletableFuture<>();
        db.engine()
                .addListener(event -> other.completeAsync(() -> catchThrowable(() -> session.add(new Account())))
                        .orTimeout(10, TimeUnit.SECONDS)
                        .join());

        session.flush();

        assertThat(other.get())
                .isInstanceOf(ConcurrentUseException.class)
                .hasMessageContaining(Thread.currentThread().getName());
    }

    @Test
    void useByTwoThreadsOneAfterTheOtherIsAllowed() {
        Session session = db.session();
        CompletableFuture.runAsync(() -> session.add(ann)).join();

        session.commit();

        assertThat(db.count("account")).isOne();
    }

    @Test
    void aReadOnlySessionReadsAndRefusesToWrite() {
        db.save(ann);
        Session session = db.session(builder -> builder.readOnly(true));
        session.get(Account.class, 1L).name("Bob");

        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("read-only");
    }

    @Test
    void aTransactionCommitsWhatItsBlockDid() {
        db.engine().transaction(session -> {
            session.add(ann);
        });

        assertThat(db.count("account")).isOne();
        assertThat(db.engine().connectionsInUse()).isZero();
    }

    @Test
    void aTransactionGivesItsBlocksResult() {
        db.save(ann);

        String name = db.engine()
                .transaction(session -> session.get(Account.class, 1L).name());

        assertThat(name).isEqualTo("Ann");
    }

    @Test
    void aTransactionWhoseBlockFailsIsRolledBack() {
        assertThatThrownBy(() -> db.engine().transaction(session -> {
                    session.add(ann);
                    session.flush();
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(db.count("account")).isZero();
        assertThat(db.engine().connectionsInUse()).isZero();
    }
}
