package io.sqlmodel.docs.bridges;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.yieldPer;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptionsTest extends GuideTest {
    OptionsTest() {
        super(Team.class, Hero.class);
    }

    @BeforeEach
    void saveHeroes() {
        save(new Team().name("Avengers").heroes(List.of(new Hero().name("Iron Man"), new Hero().name("Wasp"))));
    }

    @Test
    void theEngineHasTheOptions(@TempDir Path folder) {
        String url = "jdbc:sqlite:" + folder.resolve("options.db");
        // snippet: options
        Engine engine = Engine.builder(url)
                .poolSize(20)           // connections: as many statements at once
                .asyncThreads(32)       // platform threads; virtual ones without this, where there are any
                .asyncQueue(10_000)     // how many operations may wait
                .build();
        // end
        engine.close();
    }

    @Test
    void aStageThatIsCancelledIsCancelled() {
        // snippet: cancel
        CompletionStage<List<Hero>> heroes = AsyncSession.with(engine, session ->
                session.exec(select(Hero.class)).all());
        heroes.toCompletableFuture().cancel(true);
        // end
        assertThat(heroes.toCompletableFuture()).isDone();
    }

    @Test
    void rowsArePublished() {
        // snippet: stream
        CompletionStage<Integer> letters = AsyncSession.with(engine, session -> {
            LetterCount count = new LetterCount();
            session.exec(select(Hero.class).executionOptions(yieldPer(1000)))
                    .publisher()
                    .subscribe(count);
            return count.done;
        });
        // end
        assertThat(letters.toCompletableFuture().orTimeout(1, TimeUnit.MINUTES).join()).isEqualTo(12);
    }

    private static final class LetterCount implements Flow.Subscriber<Hero> {
        final CompletableFuture<Integer> done = new CompletableFuture<>();
        private int letters;

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Hero hero) {
            letters += hero.name().length();
        }

        @Override
        public void onError(Throwable error) {
            done.completeExceptionally(error);
        }

        @Override
        public void onComplete() {
            done.complete(letters);
        }
    }
}
