package io.sqlmodel.integration.async;

import static io.sqlmodel.SqlModel.*;
import static io.sqlmodel.integration.async.Stages.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.error.SerializationException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many sessions that are cancelled at any moment: what was committed is whole, and all connections are as good as new. */
class CancelStressTest {
    private static final long NANOS = TimeUnit.MILLISECONDS.toNanos(1500);
    private static final int CONNECTIONS = 4;
    private static final int SESSIONS = 8;
    private static final int LATEST_MICROS = 12_000;

    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Cape.class);

    private final Random random = new Random(7);
    private final Semaphore sessions = new Semaphore(SESSIONS);
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger cancelled = new AtomicInteger();

    /** Two heroes of one name, written one after the other, and reads of all kinds between them. */
    private static CompletionStage<Void> work(AsyncSession session, String name) {
        return session.add(new Hero().name(name))
                .thenCompose(hero -> session.flush())
                .thenCompose(nothing -> session.exec(select(Team.class)
                                .options(selectinload(Team.heroes))
                                .limit(20))
                        .all())
                .thenCompose(teams -> session.add(new Hero().name(name).team(teams.get(0))))
                .thenCompose(hero -> session.exec(select(Hero.id).limit(30).executionOptions(yieldPer(10)))
                        .forEach(id -> {}))
                .thenCompose(nothing -> session.flush());
    }

    private void begin(Engine engine, String name) {
        CompletionStage<Void> stage = AsyncSession.transaction(engine, session -> work(session, name));
        stage.whenComplete((nothing, failure) -> {
            sessions.release();
            if (failure == null) {
                done.add(name);
            } else if (failure instanceof CancellationException) {
                cancelled.incrementAndGet();
            } else if (!(failure instanceof SerializationException)) {
                surprises.add(failure);
            }
        });
        if (random.nextInt(4) != 0) {
            CompletableFuture.delayedExecutor(random.nextInt(LATEST_MICROS), TimeUnit.MICROSECONDS)
                    .execute(() -> stage.toCompletableFuture().cancel(true));
        }
    }

    private void run(Engine engine) {
        long end = System.nanoTime() + NANOS;
        for (int i = 0; System.nanoTime() < end; i++) {
            sessions.acquireUninterruptibly();
            begin(engine, "pair " + i);
        }
        sessions.acquireUninterruptibly(SESSIONS);
        Slow.until(() -> engine.connectionsInUse() == 0);
    }

    /** As many sessions at once as there are connections. */
    private static void useAll(Engine engine, int connections) {
        List<AsyncSession> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            AsyncSession session = new AsyncSession(engine);
            all.add(session);
            assertThat(await(session.getOne(Team.class, 1L)).name()).isEqualTo("team 0");
        }
        assertThat(engine.connectionsInUse()).isEqualTo(connections);
        all.forEach(session -> await(session.close()));
    }

    @Test
    void whatWasCommittedIsWholeAndSoIsThePool() {
        Slow.prepare(db);
        try (Engine engine = Engine.builder(db.url()).poolSize(CONNECTIONS).build()) {
            run(engine);
            useAll(engine, db.can(Capability.PERSISTENT) ? CONNECTIONS : 1);
        }

        assertThat(surprises).isEmpty();
        assertThat(cancelled).hasPositiveValue();
        assertThat(done).isNotEmpty();
        assertThat(db.column("SELECT name FROM async_hero GROUP BY name HAVING COUNT(*) <> 2"))
                .isEmpty();
        assertThat(db.column("SELECT name FROM async_hero")).containsAll(List.copyOf(done));
    }
}
