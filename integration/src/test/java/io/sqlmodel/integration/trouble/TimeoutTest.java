package io.sqlmodel.integration.trouble;

import static io.sqlmodel.SqlModel.count;
import static io.sqlmodel.SqlModel.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Query;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Statements that run for too long, and those that somebody stops. */
class TimeoutTest {
    private static final Duration SOON = Duration.ofMillis(300);

    /** Takes hours. */
    private static final Query<Long> ENDLESS =
            text("SELECT COUNT(*) FROM pot a, pot b, pot c, pot d, pot e, pot f WHERE a.amount + b.amount + c.amount +"
                            + " d.amount + e.amount + f.amount = -1")
                    .columns(count());

    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Cook.class, Pot.class);

    @BeforeEach
    void save() {
        db.save(IntStream.range(0, 200)
                .mapToObj(i -> new Pot().name("pot" + i).amount(i))
                .toArray());
    }

    private static void assertStopped(Session session) {
        DatabaseException failure = catchThrowableOfType(
                DatabaseException.class, () -> session.exec(ENDLESS).one());
        assertThat(failure.code()).isEqualTo("SM-1734");
    }

    @Test
    void aStatementOfALimitedSessionIsStopped() {
        Session session = db.session(builder -> builder.statementTimeout(SOON));
        assertStopped(session);
        assertThatThrownBy(session::commit).isInstanceOf(PendingRollbackException.class);

        session.rollback();

        session.getOne(Pot.class, 1L).amount(5);
        session.commit();
        assertThat(db.column("SELECT amount FROM pot WHERE id = 1")).containsExactly(5L);
    }

    @Test
    void aStatementOfALimitedEngineIsStopped() {
        try (Engine limited = Engine.builder(db.url()).statementTimeout(SOON).build();
                Session session = new Session(limited)) {
            assertStopped(session);
        }
    }

    @Test
    void aStatementOfATransactionThatRunsAgainIsStopped() {
        assertThatThrownBy(() -> db.engine()
                        .retrying(3)
                        .statementTimeout(SOON)
                        .transaction(session -> session.exec(ENDLESS).one()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("SM-1734");
    }

    @Test
    void aSessionCanLiftTheLimitOfItsEngine() {
        try (Engine limited = Engine.builder(db.url())
                .poolSize(1)
                .statementTimeout(Duration.ofMillis(1))
                .build()) {
            try (Session free =
                    Session.builder(limited).statementTimeout(Duration.ZERO).open()) {
                assertThat(free.exec(
                                        text("SELECT COUNT(*) FROM pot a, pot b, pot c WHERE a.amount + b.amount = c.amount")
                                                .columns(count()))
                                .one())
                        .isPositive();
            }
        }
    }

    @Test
    void aLimitMustBeOne() {
        assertThatThrownBy(() -> Session.builder(db.engine()).statementTimeout(Duration.ofNanos(1)))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("statementTimeout");
    }

    @Test
    @Needs(Capability.ENDED_BY_OTHERS)
    void aStatementThatSomebodyCancelsIsStopped() {
        Session session = db.session();
        long connection = db.connectionOf(session);
        CompletableFuture<Void> cancelled = CompletableFuture.runAsync(
                () -> db.cancel(connection), CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS));

        assertStopped(session);

        cancelled.join();
        session.rollback();
        assertThat(session.getOne(Pot.class, 1L).amount()).isZero();
    }
}
