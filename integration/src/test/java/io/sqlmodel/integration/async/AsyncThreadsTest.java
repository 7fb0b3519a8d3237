package io.sqlmodel.integration.async;

import static io.sqlmodel.SqlModel.*;
import static io.sqlmodel.integration.async.Stages.await;
import static io.sqlmodel.integration.async.Stages.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.EngineBuilder;
import io.sqlmodel.Session;
import io.sqlmodel.error.ConnectionException;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The connections are the limit, and not the threads; no caller ever waits. */
@Needs(Capability.PERSISTENT)
class AsyncThreadsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Cape.class);

    @BeforeEach
    void saveHero() {
        db.save(new Hero().name("Iron Man").team(new Team().name("Avengers")));
    }

    private EngineBuilder builder() {
        return Engine.builder(db.url());
    }

    private static CompletionStage<String> work(AsyncSession session) {
        return session.getOne(Hero.class, 1L)
                .thenCompose(hero -> session.refresh(hero, Hero.team))
                .thenCompose(
                        hero -> session.commit().thenApply(done -> hero.team().name()));
    }

    private static void manySessions(Engine engine, int sessions) {
        AtomicInteger most = new AtomicInteger();
        engine.addListener(event -> most.accumulateAndGet(engine.connectionsInUse(), Math::max));
        List<CompletionStage<String>> stages = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            stages.add(AsyncSession.with(engine, AsyncThreadsTest::work));
        }
        stages.forEach(stage -> assertThat(await(stage)).isEqualTo("Avengers"));
        assertThat(engine.connectionsInUse()).isZero();
        assertThat(most.get()).isBetween(1, 5);
    }

    @Test
    void manySessionsShareFewConnectionsAndFewerThreads() {
        try (Engine engine = builder().poolSize(5).asyncThreads(2).build()) {
            manySessions(engine, 500);
        }
    }

    @Test
    void manySessionsShareFewConnections() {
        try (Engine engine = builder().poolSize(5).build()) {
            manySessions(engine, 500);
        }
    }

    @Test
    void manySessionsShareOneConnection() {
        try (Engine engine = builder().poolSize(1).asyncThreads(1).build()) {
            manySessions(engine, 50);
        }
    }

    @Test
    @Needs(Capability.CONCURRENT)
    void manyWritersWaitForEachOther() {
        try (Engine engine = builder().poolSize(4).build()) {
            List<CompletionStage<Hero>> stages = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Hero hero = new Hero().name("hero " + i);
                stages.add(engine.retrying(50)
                        .transactionAsync(session -> session.add(hero)
                                .thenCompose(added -> session.flush().thenApply(done -> added))));
            }
            stages.forEach(stage -> assertThat(await(stage).id()).isNotNull());
            assertThat(db.count("async_hero")).isEqualTo(41);
        }
    }

    @Test
    void operationsRunOnVirtualThreadsWhereTheJdkHasThem() {
        Function<Engine, String> thread = engine -> await(AsyncSession.with(
                engine,
                session -> session.getOne(Hero.class, 1L)
                        .thenCompose(hero ->
                                session.runSync(s -> Thread.currentThread().toString()))));
        try (Engine usual = builder().build();
                Engine pooled = builder().asyncThreads(2).build();
                Engine own = builder()
                        .asyncExecutor(task -> new Thread(task, "mine").start())
                        .build()) {
            boolean virtual = Runtime.version().feature() >= 21;
            assertThat(thread.apply(usual)).contains(virtual ? "VirtualThread" : "sqlmodel-async-");
            assertThat(thread.apply(pooled)).contains("sqlmodel-async-").doesNotContain("Virtual");
            assertThat(thread.apply(own)).contains("mine");
        }
    }

    @Test
    void noCallWaitsForAConnection() {
        try (Engine engine = builder().poolSize(1).build()) {
            Session holder = new Session(engine);
            holder.getOne(Hero.class, 1L);
            AsyncSession session = new AsyncSession(engine);
            Unblockable caller = new Unblockable();
            List<CompletionStage<?>> stages = new ArrayList<>();

            caller.call(() -> {
                stages.add(session.get(Hero.class, 1L));
                stages.add(session.exec(select(Hero.class)).all());
                stages.add(session.add(new Hero().name("Thor")));
                stages.add(session.flush());
                stages.add(session.fetch(new Hero(), Hero.team));
                stages.add(session.runSync(s -> s.get(Team.class, 1L)));
                stages.add(session.commit());
                stages.add(session.close());
            });

            assertThat(stages).noneMatch(stage -> stage.toCompletableFuture().isDone());
            holder.close();
            stages.forEach(Stages::await);
            assertThat(caller.blocked()).isZero();
            assertThat(db.count("async_hero")).isEqualTo(2);
        }
    }

    @Test
    void theWaitForAConnectionEndsWithTheErrorOfASession() {
        try (Engine engine =
                builder().poolSize(1).connectionTimeout(Duration.ofMillis(250)).build()) {
            Session holder = new Session(engine);
            holder.getOne(Hero.class, 1L);
            AsyncSession session = new AsyncSession(engine);

            List<Throwable> failures = List.of(
                    failure(session.get(Hero.class, 1L)), failure(AsyncSession.with(engine, AsyncThreadsTest::work)));

            assertThat(failures)
                    .allSatisfy(failure -> assertThat(failure)
                            .isInstanceOf(ConnectionException.class)
                            .hasMessageContaining("SM-1703"));
            holder.close();
            assertThat(await(session.get(Hero.class, 1L))).isNotNull();
            await(session.close());
        }
    }

    @Test
    void whatExceedsTheQueueIsRefusedAtOnce() {
        try (Engine engine = builder().poolSize(1).asyncQueue(1).build()) {
            AsyncSession holder = new AsyncSession(engine);
            Hero hero = await(holder.getOne(Hero.class, 1L));
            CompletionStage<String> waits = AsyncSession.with(engine, AsyncThreadsTest::work);

            Throwable failure = failure(AsyncSession.with(engine, AsyncThreadsTest::work));

            assertThat(failure).isInstanceOf(DatabaseException.class).hasMessageContaining("SM-1717");
            AsyncSession many = new AsyncSession(engine);
            List<CompletionStage<?>> refused = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                refused.add(many.flush().thenCompose(done -> many.get(Hero.class, 1L)));
            }
            assertThat(refused).allSatisfy(stage -> assertThat(failure(stage)).hasMessageContaining("SM-1717"));
            await(many.close());
            hero.name("Tony");
            await(holder.commit());
            assertThat(await(waits)).isEqualTo("Avengers");
            await(holder.close());
        }
    }

    @Test
    void whatAnExecutorRejectsFailsAndTheSessionCanStillBeClosed() {
        AtomicInteger accepted = new AtomicInteger(1);
        try (Engine engine = builder()
                .asyncExecutor(task -> {
                    if (accepted.getAndDecrement() <= 0) {
                        throw new RejectedExecutionException("mine");
                    }
                    new Thread(task).start();
                })
                .build()) {
            AsyncSession session = new AsyncSession(engine);
            await(session.getOne(Hero.class, 1L));

            await(session.exec(update(Hero.class).set(Hero.name.to("Tony")))); // it has its connection
            await(session.commit());
            assertThat(failure(session.get(Hero.class, 7L))).hasMessageContaining("SM-1717");
            await(session.close());
            assertThat(engine.connectionsInUse()).isZero();
        }
        assertThat(db.column("SELECT name FROM async_hero")).containsExactly("Tony");
    }

    @Test
    void whateverIsCancelledNoSessionHangsAndNoConnectionIsLost() {
        Random random = new Random(42);
        try (Engine engine = builder().poolSize(2).build()) {
            List<CompletionStage<?>> ends = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                AsyncSession session = new AsyncSession(engine);
                List<CompletionStage<?>> stages = List.of(
                        session.get(Hero.class, 1L),
                        session.exec(select(Team.class)).all(),
                        session.commit(),
                        session.get(Team.class, 1L).thenApply(team -> team));
                CompletableFuture<?> victim =
                        stages.get(random.nextInt(stages.size())).toCompletableFuture();
                int pause = random.nextInt(3);
                CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(() -> victim.cancel(true));
                ends.add(session.close());
            }
            ends.forEach(Stages::await);
            assertThat(engine.connectionsInUse()).isZero();
            manySessions(engine, 20);
        }
    }

    @Test
    void theEndOfTheEngineEndsAllWaiting() {
        Engine engine = builder().poolSize(1).build();
        AsyncSession holder = new AsyncSession(engine);
        await(holder.getOne(Hero.class, 1L));
        CompletionStage<String> waits = AsyncSession.with(engine, AsyncThreadsTest::work);

        engine.close();

        assertThat(failure(waits)).isInstanceOf(InvalidStateException.class).hasMessageContaining("SM-1706");
        assertThat(failure(AsyncSession.with(engine, AsyncThreadsTest::work))).hasMessageContaining("SM-1706");
        await(holder.close());
    }

    @Test
    @Needs(Capability.CONCURRENT)
    void aTransactionThatLosesIsRunAgain() {
        AtomicInteger runs = new AtomicInteger();
        try (Engine engine = builder().build()) {
            String name = await(engine.retrying(2).transactionAsync(session -> {
                if (runs.incrementAndGet() < 3) {
                    return CompletableFuture.failedFuture(lost());
                }
                return session.getOne(Hero.class, 1L).thenApply(Hero::name);
            }));
            assertThat(name).isEqualTo("Iron Man");
            assertThat(runs).hasValue(3);

            assertThat(failure(engine.retrying(1).transactionAsync(session -> CompletableFuture.failedFuture(lost()))))
                    .hasMessageContaining("run 2 times");
        }
    }

    private static RuntimeException lost() {
        return new io.sqlmodel.error.SerializationException(io.sqlmodel.error.EngineMessage.SERIALIZATION, "no", "SQL");
    }
}
