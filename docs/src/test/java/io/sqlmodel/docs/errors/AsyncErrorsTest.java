package io.sqlmodel.docs.errors;

import static io.sqlmodel.SqlModel.coalesce;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.error.SqlModelException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsyncErrorsTest extends ErrorsTest {
    private final CountDownLatch busy = new CountDownLatch(1);
    private AsyncSession async;

    AsyncErrorsTest() {
        super(Team.class, Hero.class);
    }

    @BeforeEach
    void openAsyncSession() {
        async = new AsyncSession(engine);
    }

    @AfterEach
    void closeAsyncSession() {
        busy.countDown();
        await(async.close());
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }

    /** A stage fails with an error of this code. */
    private static SqlModelException refusal(String code, CompletionStage<?> stage) {
        return refuses(code, () -> {
            try {
                await(stage);
            } catch (CompletionException e) {
                throw e.getCause();
            }
        });
    }

    /** The session is at work until {@link #busy} says so. */
    private CompletionStage<?> work() {
        return async.runSync(s -> {
            try {
                busy.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return s.get(Team.class, 1L);
        });
    }

    @Test
    void oneStageFollowsTheOther() {
        AsyncSession session = async;
        CompletionStage<Void> committed =
        // snippet: SM-1240
        session.get(Hero.class, 1L)
                .thenCompose(hero -> session.refresh(hero, Hero.team))      // one after another
                .thenCompose(hero -> session.commit());
        // end
        await(committed);
        work();
        CompletionStage<?> stranger = CompletableFuture.supplyAsync(() -> session.get(Hero.class, 1L)).join();
        refusal("SM-1240", stranger);
    }

    @Test
    void ordinaryCodeUsesTheSessionItIsGiven() {
        AsyncSession session = async;
        await(session.runSync(s -> refusal("SM-1241", session.flush())));
        // snippet: SM-1241
        session.runSync(s -> s.get(Hero.class, 1L).team().name());
        // end
    }

    @Test
    void anObjectWaitsForItsSession() {
        AsyncSession session = async;
        Hero hero = await(session.get(Hero.class, 1L));
        work();
        // snippet: SM-1244
        CompletionStage<Void> flushed = session.flush();
        // end
        refuses("SM-1244", () -> {
            // snippet: SM-1244
            hero.name("Iron Man");                                              // SM-1244
            // end
        });
        CompletionStage<Void> named =
        // snippet: SM-1244
        flushed.thenRun(() -> hero.name("Iron Man"));
        // end
        busy.countDown();
        await(named);
        assertThat(hero.name()).isEqualTo("Iron Man");
    }

    @Test
    void nothingIsLoadedByReading() {
        AsyncSession session = async;
        Hero hero = await(session.get(Hero.class, 1L));
        refuses("SM-1409", hero::team);
        // snippet: SM-1409
        session.exec(select(Hero.class).options(selectinload(Hero.team))).all();    // with the query
        session.options(selectinload(Hero.team)).get(Hero.class, 1L);               // with the object
        session.refresh(hero, Hero.team).thenApply(h -> h.team().name());           // later; the stage gives the object
        session.fetch(hero, Hero.team).thenApply(Team::name);                       // later; the stage gives the value
        session.runSync(s -> hero.team().name());                                   // ordinary code, which may load
        // end
        await(session.commit());
        assertThat(hero.team().name()).isEqualTo("Preventers");
    }

    @Test
    void aPublisherGivesNoNull() {
        AsyncSession session = async;
        // snippet: SM-1410
        session.stream(select(coalesce(Hero.age, 0)));
        session.exec(select(Hero.age)).partitions(100);
        // end
    }

    @Test
    void whatIsCancelledIsRolledBack() {
        AsyncSession session = async;
        CompletionStage<?> report = work();
        // snippet: SM-1735
        report.toCompletableFuture().cancel(true);  // or report.toCompletableFuture().orTimeout(5, TimeUnit.SECONDS) before
        session.rollback();
        // end
        busy.countDown();
        assertThat(await(session.get(Hero.class, 1L)).name()).isEqualTo("Rusty");
    }
}
