package io.sqlmodel.integration.async;

import static io.sqlmodel.SqlModel.*;
import static io.sqlmodel.integration.async.Stages.await;
import static io.sqlmodel.integration.async.Stages.failure;
import static io.sqlmodel.integration.async.Stages.pass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.error.ConcurrentUseException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.NoResultException;
import io.sqlmodel.integration.db.LogCapture;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Order, failures, misuse and end of async sessions. */
class AsyncStagesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Cape.class);

    private Engine engine;

    @BeforeEach
    void saveHero() {
        engine = db.engine();
        db.save(new Hero().name("Iron Man").team(new Team().name("Avengers")));
    }

    @Test
    void operationsRunInTheOrderInWhichTheyAreCalled() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        AsyncSession session = new AsyncSession(engine);

        for (int i = 0; i < 20; i++) {
            int number = i;
            session.runSync(s -> done.add(number));
        }
        await(session.close());

        assertThat(done).hasSize(20).isSorted();
    }

    @Test
    void theNextOperationMayBeWaitedForInACallback() {
        String name = await(AsyncSession.with(engine, session -> {
            CompletionStage<Hero> first = session.getOne(Hero.class, 1L);
            CompletionStage<String> next =
                    session.runSync(s -> s.getOne(Team.class, 1L).name());
            return first.thenApply(hero -> hero.name() + await(next));
        }));

        assertThat(name).isEqualTo("Iron ManAvengers");
    }

    @Test
    void anOperationThatNeedsNoDatabaseMayBeWaitedForInACallback() {
        boolean contained = await(AsyncSession.with(engine, session -> {
            CompletionStage<Hero> first = session.getOne(Hero.class, 1L);
            CompletionStage<Boolean> next = session.contains(new Hero());
            CompletionStage<List<Hero>> all = session.exec(select(Hero.class)).all();
            return first.thenApply(hero -> await(next) || await(all).isEmpty());
        }));

        assertThat(contained).isFalse();
    }

    @Test
    void allRowsAreReadThoughTheSessionIsClosedNext() {
        List<Object> heroes = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            heroes.add(new Hero().name("hero " + i));
        }
        db.save(heroes.toArray());
        AsyncSession session = new AsyncSession(engine);

        CompletionStage<List<Hero>> all = session.exec(select(Hero.class)).all();
        await(session.close());

        assertThat(await(all)).hasSize(1201);
    }

    @Test
    void anAbsentObjectCannotBeRefreshed() {
        assertThat(failure(AsyncSession.with(
                        engine,
                        session -> session.get(Hero.class, 9L).thenCompose(hero -> session.refresh(hero, Hero.team)))))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1203");
    }

    @Test
    void aHandlerOfAnyStageSeesTheExceptionItself() {
        AsyncSession session = new AsyncSession(engine);
        CompletionStage<Hero> stage = session.getOne(Hero.class, 9L);

        assertThat(failure(stage)).isInstanceOf(NoResultException.class);
        assertThat(failure(stage.thenApply(Hero::name).thenCompose(name -> session.get(Team.class, name))))
                .isInstanceOf(NoResultException.class);
        assertThat(await(stage.thenApply(Hero::name).exceptionally(Throwable::getMessage)))
                .startsWith("SM-1216");
        await(session.close());
    }

    @Test
    void joinShowsOneExceptionAroundIt() {
        CompletableFuture<Hero> outcome = AsyncSession.with(
                        engine, session -> session.getOne(Hero.class, 9L).thenApply(hero -> hero))
                .toCompletableFuture();

        assertThatThrownBy(outcome::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(NoResultException.class)
                .hasNoCause();
        assertThatThrownBy(outcome::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(NoResultException.class);
    }

    @Test
    void theStackTraceLeadsToTheCall() {
        Throwable failure = failure(AsyncSession.with(engine, this::callThatFails));

        assertThat(failure.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("getOne")
                        && "called on another thread by".equals(frame.getFileName()))
                .anyMatch(frame -> frame.getMethodName().equals("callThatFails"))
                .anyMatch(frame -> frame.getMethodName().equals("theStackTraceLeadsToTheCall"));
    }

    private CompletionStage<Hero> callThatFails(AsyncSession session) {
        return session.getOne(Hero.class, 9L);
    }

    @Test
    void theStackTraceLeadsToTheCallThatAsksForARow() {
        AsyncSession session = new AsyncSession(engine);
        Throwable failure =
                failure(session.exec(select(Hero.class).where(Hero.id.eq(9L))).one());
        await(session.close());

        assertThat(failure).isInstanceOf(NoResultException.class);
        assertThat(failure.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("theStackTraceLeadsToTheCallThatAsksForARow"));
    }

    @Test
    void whatIsDoneByTheCallerHasItsOwnTrace() {
        AsyncSession session = new AsyncSession(engine);
        Throwable failure = failure(session.add("no object of a model"));
        await(session.close());

        assertThat(failure).isInstanceOf(InvalidStateException.class);
        assertThat(failure.getStackTrace())
                .filteredOn(frame -> frame.getMethodName().equals("whatIsDoneByTheCallerHasItsOwnTrace"))
                .hasSize(1);
    }

    @Test
    void anErrorOfTheProgramArrivesAsItIs() {
        AssertionError error = new AssertionError("mine");

        assertThat(failure(AsyncSession.with(
                        engine,
                        session -> session.runSync(s -> {
                            throw error;
                        }))))
                .isSameAs(error);
    }

    @Test
    void workThatThrowsOrGivesNullFailsTheStageAndClosesTheSession() {
        List<AsyncSession> sessions = new ArrayList<>();
        IllegalArgumentException thrown = new IllegalArgumentException();

        assertThat(failure(AsyncSession.with(engine, session -> {
                    sessions.add(session);
                    throw thrown;
                })))
                .isSameAs(thrown);
        assertThat(failure(AsyncSession.<Object>with(engine, session -> {
                    sessions.add(session);
                    return null;
                })))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1242");
        assertThat(failure(AsyncSession.<Object>transaction(engine, session -> null)))
                .hasMessageContaining("SM-1242");
        assertThat(sessions)
                .allSatisfy(session -> assertThat(failure(session.flush())).hasMessageContaining("SM-1200"));
    }

    @Test
    void workAfterTheCloseIsRefused() {
        AsyncSession session = new AsyncSession(engine);
        await(session.close());
        await(session.close());

        assertThat(failure(session.get(Hero.class, 1L)))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1200");
        assertThat(failure(session.exec(select(Hero.class)).all())).hasMessageContaining("SM-1200");
    }

    @Test
    void theCloseWaitsForWhatWasCalledBefore() {
        AsyncSession session = new AsyncSession(engine);
        CompletionStage<Hero> hero = session.getOne(Hero.class, 1L);
        try (AsyncSession.Closing end = session.closing()) {
            assertThat(end).isNotNull();
        }

        assertThat(await(hero).name()).isEqualTo("Iron Man");
        await(session.close());
        assertThat(engine.connectionsInUse()).isZero();
    }

    @Test
    void theSessionWithinRunSyncIsTheOneThatItIsGiven() {
        AsyncSession session = new AsyncSession(engine);

        Throwable failure = failure(session.runSync(
                s -> session.get(Hero.class, 1L).toCompletableFuture().join()));

        assertThat(failure)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1241")
                .hasMessageContaining("runSync(...) gives you");
        await(session.close());
    }

    @Test
    void anEditWhileAnOperationIsUnderWayIsRefused() {
        AsyncSession session = new AsyncSession(engine);
        Hero hero = await(session.getOne(Hero.class, 1L));
        CountDownLatch enough = new CountDownLatch(1);
        CompletionStage<Hero> running = session.runSync(s -> {
            pass(enough);
            return hero.name("Tony");
        });

        assertThatThrownBy(() -> hero.name("Stark"))
                .isInstanceOf(ConcurrentUseException.class)
                .hasMessageContaining("SM-1244");
        enough.countDown();
        assertThat(await(running).name()).isEqualTo("Tony");
        hero.name("Stark");
        await(session.commit());
        await(session.close());

        assertThat(db.column("SELECT name FROM async_hero")).containsExactly("Stark");
    }

    @Test
    void anEditInTheStageOfAnOperationIsAllowed() {
        await(AsyncSession.with(
                engine,
                session -> session.getOne(Hero.class, 1L)
                        .thenApply(hero -> hero.name("Tony"))
                        .thenCompose(hero -> session.commit())));

        assertThat(db.column("SELECT name FROM async_hero")).containsExactly("Tony");
    }

    @Test
    void aCancelledOperationThatWaitsForItsTurnIsNotDone() {
        AsyncSession session = new AsyncSession(engine);
        CountDownLatch enough = new CountDownLatch(1);
        CompletionStage<Void> first = session.runSync(s -> {
            pass(enough);
        });
        CompletableFuture<Integer> second =
                session.exec(delete(Hero.class)).thenApply(rows -> rows).toCompletableFuture();

        assertThat(second.cancel(true)).isTrue();
        enough.countDown();
        await(first);
        await(session.commit());
        await(session.close());

        assertThat(db.count("async_hero")).isEqualTo(1);
    }

    @Test
    void theStageThatIsMadeOfTwoCancelsTheOneThatItWaitsFor() {
        AsyncSession session = new AsyncSession(engine);
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        List<CompletableFuture<Integer>> inner = new ArrayList<>();
        CompletableFuture<Integer> outer = session.contains(new Hero())
                .thenCompose(found -> {
                    inner.add(session.runSync(s -> {
                                running.countDown();
                                pass(enough);
                                return 1;
                            })
                            .toCompletableFuture());
                    return inner.get(0);
                })
                .toCompletableFuture();
        pass(running);

        assertThat(outer.cancel(true)).isTrue();

        assertThat(inner.get(0).isCancelled()).isTrue();
        enough.countDown();
        await(session.close());
    }

    @Test
    void aSessionThatNobodyClosesIsReportedAndGivesItsConnectionBack() {
        String log = LogCapture.of(() -> {
            leak();
            for (int i = 0; i < 500 && engine.connectionsInUse() > 0; i++) {
                System.gc();
                pause();
            }
        });

        assertThat(log).contains("SM-1243").contains("AsyncStagesTest.leak");
        assertThat(engine.connectionsInUse()).isZero();
    }

    private void leak() {
        assertThat(await(new AsyncSession(engine).getOne(Hero.class, 1L)).name())
                .isEqualTo("Iron Man");
        assertThat(engine.connectionsInUse()).isEqualTo(1);
    }

    @Test
    void aSessionThatWasClosedIsNotReported() {
        String log = LogCapture.of(() -> {
            await(AsyncSession.with(engine, session -> session.getOne(Hero.class, 1L)));
            System.gc();
            pause();
        });

        assertThat(log).doesNotContain("SM-1243");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
