package io.sqlmodel.integration.async;

import static io.sqlmodel.SqlModel.*;
import static io.sqlmodel.integration.async.Stages.await;
import static io.sqlmodel.integration.async.Stages.failure;
import static io.sqlmodel.integration.async.Stages.pass;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cancelled stages: what becomes of the statement, the transaction, the connection and the session. */
class CancelTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Cape.class);

    private Engine engine;
    private AsyncSession session;

    @BeforeEach
    void openSession() {
        engine = db.engine();
        Slow.prepare(db);
        session = new AsyncSession(engine);
    }

    @AfterEach
    void closeSession() {
        await(session.close());
        assertThat(engine.connectionsInUse()).isZero();
    }

    private CompletableFuture<List<Long>> slow() {
        return session.exec(Slow.QUERY).all().toCompletableFuture();
    }

    /** Once the statement is at work, as far as can be seen. */
    private void untilItRuns() {
        if (db.can(Capability.ENDED_BY_OTHERS)) {
            Slow.until(() -> db.executing(Slow.MARK) == 1);
        } else {
            Slow.until(() -> engine.connectionsInUse() == 1);
            Slow.pause(50);
        }
    }

    @Test
    @Needs(Capability.ENDED_BY_OTHERS)
    void theStatementIsGoneFromTheServer() {
        CompletableFuture<List<Long>> stage = slow();
        untilItRuns();

        stage.cancel(true);

        Slow.until(() -> db.executing(Slow.MARK) == 0);
    }

    @Test
    void theStageIsCancelledAtOnceAndItsCallerNeverKeptWaiting() {
        CompletableFuture<List<Long>> stage = slow();
        untilItRuns();
        Unblockable caller = new Unblockable();

        caller.call(() -> stage.cancel(true));

        assertThat(stage).isCancelled();
        assertThat(caller.blocked()).isZero();
        assertThat(failure(stage)).isInstanceOf(CancellationException.class);
        await(session.rollback());
    }

    @Test
    void theTransactionIsRolledBackAndTheSessionWaitsForItsRollback() {
        Team team = await(session.getOne(Team.class, 1L));
        Hero added = new Hero().name("Thor");
        team.name("changed");
        await(session.add(added));
        await(session.flush());
        CompletableFuture<List<Long>> stage = slow();
        untilItRuns();

        stage.cancel(true);

        assertThat(failure(session.get(Team.class, 2L)))
                .isInstanceOf(PendingRollbackException.class)
                .cause()
                .hasMessageMatching("SM-173[45].*");
        assertThat(engine.connectionsInUse()).isZero();
        assertThat(Inspect.state(added)).isEqualTo(EntityState.TRANSIENT);
        await(session.rollback());
        assertThat(await(session.refresh(team)).name()).isEqualTo("team 0");
        await(session.add(added));
        await(session.commit());
        assertThat(db.count("async_hero")).isOne();
    }

    @Test
    void theSavepointsGoWithTheTransaction() {
        await(session.add(new Hero().name("Thor")));
        await(session.beginNested());
        await(session.add(new Hero().name("Hulk")));
        await(session.flush());
        CompletableFuture<List<Long>> stage = slow();
        untilItRuns();

        stage.cancel(true);

        assertThat(failure(session.flush())).isInstanceOf(PendingRollbackException.class);
        assertThat(engine.connectionsInUse()).isZero();
        await(session.rollback());
        await(session.commit());
        assertThat(db.count("async_hero")).isZero();
    }

    @Test
    void toCancelAStageThatWasMadeFromItCancelsItToo() {
        CompletableFuture<Integer> stage = slow().thenApply(List::size)
                .thenCompose(size -> session.get(Hero.class, size))
                .thenApply(hero -> 1);
        untilItRuns();

        stage.cancel(true);

        assertThat(failure(session.get(Team.class, 1L))).isInstanceOf(PendingRollbackException.class);
        await(session.rollback());
    }

    @Test
    void toCancelTheStageOfAWholeSessionCancelsWhatItDoes() {
        CompletableFuture<Long> stage = AsyncSession.with(
                        engine,
                        other -> other.add(new Hero().name("Thor"))
                                .thenCompose(hero -> other.flush())
                                .thenCompose(nothing -> other.exec(Slow.QUERY).one()))
                .toCompletableFuture();
        untilItRuns();

        stage.cancel(true);

        assertThat(stage).isCancelled();
        Slow.until(() -> engine.connectionsInUse() == 0);
        assertThat(db.count("async_hero")).isZero();
    }

    @Test
    void aStageThatTimesOutIsCancelled() {
        CompletableFuture<List<Long>> stage = slow().orTimeout(200, TimeUnit.MILLISECONDS);

        assertThat(failure(stage)).isInstanceOf(TimeoutException.class);
        assertThat(failure(session.get(Team.class, 1L))).isInstanceOf(PendingRollbackException.class);
        await(session.rollback());
    }

    @Test
    void aStageThatHasAValueForLackOfTimeIsCancelled() {
        CompletableFuture<List<Long>> stage = slow().completeOnTimeout(List.of(-1L), 200, TimeUnit.MILLISECONDS);

        assertThat(await(stage)).containsExactly(-1L);
        assertThat(failure(session.get(Team.class, 1L))).isInstanceOf(PendingRollbackException.class);
        await(session.rollback());
    }

    @Test
    void aStageMadeFromItThatTimesOutCancelsItToo() {
        CompletableFuture<Integer> stage = slow().thenApply(List::size).orTimeout(200, TimeUnit.MILLISECONDS);

        assertThat(failure(stage)).isInstanceOf(TimeoutException.class);
        assertThat(failure(session.get(Team.class, 1L))).isInstanceOf(PendingRollbackException.class);
        await(session.rollback());
    }

    @Test
    void theTimeLimitOfASessionHolds() {
        AsyncSession limited = AsyncSession.builder(engine)
                .statementTimeout(Duration.ofMillis(300))
                .open();

        assertThat(failure(limited.exec(Slow.QUERY).one()))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("SM-1734");
        await(limited.close());
    }

    @Test
    void anOperationThatWaitsForItsTurnNeverReachesTheDatabase() {
        CountDownLatch open = new CountDownLatch(1);
        CompletionStage<Void> first = session.runSync(sync -> {
            pass(open);
        });
        CompletableFuture<Team> second = session.getOne(Team.class, 1L).toCompletableFuture();

        second.cancel(true);
        open.countDown();

        await(first);
        await(session.flush());
        assertThat(second).isCancelled();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    void aSessionThatWaitsForAConnectionNeverReachesTheDatabase() {
        List<String> executed = new ArrayList<>();
        try (Engine small = Engine.builder(db.url())
                .poolSize(1)
                .listener(event -> executed.add(event.sql()))
                .build()) {
            try (Session holder = new Session(small)) {
                holder.getOne(Team.class, 1L);
                executed.clear();
                AsyncSession waiting = new AsyncSession(small);
                CompletableFuture<Team> stage = waiting.getOne(Team.class, 1L).toCompletableFuture();
                Slow.pause(50);

                stage.cancel(true);

                await(waiting.close());
            }
        }
        assertThat(executed).isEmpty();
    }

    @Test
    void whatOrdinaryCodeCatchesIsNotTheEndOfIt() {
        AtomicInteger refused = new AtomicInteger();
        CountDownLatch cancelled = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> stage = session.runSync(sync -> {
                    begun.countDown();
                    pass(cancelled);
                    for (int i = 0; i < 3; i++) {
                        try {
                            sync.get(Team.class, 1L);
                        } catch (DatabaseException e) {
                            assertThat(e.code()).isEqualTo("SM-1735");
                            refused.incrementAndGet();
                        }
                    }
                })
                .toCompletableFuture();
        pass(begun);

        stage.cancel(true);
        cancelled.countDown();

        await(session.rollback());
        assertThat(refused).hasValue(3);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    void aLargeFlushIsCancelled() {
        Object[] many = IntStream.range(0, 5000)
                .mapToObj(i -> (Object) new Hero().name("hero " + i))
                .toArray();
        await(session.addAll(many));
        CompletableFuture<Void> stage = session.flush().toCompletableFuture();
        Slow.until(() -> engine.connectionsInUse() == 1 || stage.isDone());

        stage.cancel(true);

        await(session.rollback());
        await(session.commit());
        assertThat(db.count("async_hero")).isZero();
    }

    @Test
    void readingOnInALargeResultIsCancelled() {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> stage = session.exec(
                        text("SELECT a.id FROM async_team a, async_team b, async_team c ORDER BY 1")
                                .columns(Team.id))
                .forEach(id -> {
                    begun.countDown();
                    Slow.pause(1);
                })
                .toCompletableFuture();
        pass(begun);

        stage.cancel(true);

        assertThat(stage).isCancelled();
        await(session.rollback());
    }

    @Test
    void theNextUserOfTheConnectionNoticesNothing() {
        try (Engine small = Engine.builder(db.url()).poolSize(1).build()) {
            for (int i = 0; i < 20; i++) {
                AsyncSession other = AsyncSession.builder(small)
                        .readOnly(true)
                        .statementTimeout(Duration.ofMinutes(1))
                        .open();
                CompletableFuture<Long> stage = other.exec(Slow.QUERY).one().toCompletableFuture();
                Slow.pause(i);
                stage.cancel(true);
                await(other.close());
                try (Session next = new Session(small)) {
                    next.getOne(Team.class, 1L).name("name " + i);
                    next.commit();
                }
            }
        }
        assertThat(db.column("SELECT name FROM async_team WHERE id = 1")).containsExactly("name 19");
    }

    @Test
    void whatIsDoneStaysDone() {
        CompletableFuture<Team> stage = session.getOne(Team.class, 1L).toCompletableFuture();
        await(stage);

        assertThat(stage.cancel(true)).isFalse();
        assertThat(await(session.getOne(Team.class, 1L)).name()).isEqualTo("team 0");
    }

    @Test
    void closingCannotBeCancelled() {
        AsyncSession other = new AsyncSession(engine);
        await(other.getOne(Team.class, 1L));
        CountDownLatch open = new CountDownLatch(1);
        CompletionStage<Void> before = other.runSync(sync -> {
            pass(open);
        });

        other.close().toCompletableFuture().cancel(true);
        open.countDown();

        await(before);
        Slow.until(() -> engine.connectionsInUse() == 0);
    }
}
