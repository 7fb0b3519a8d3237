package io.sqlmodel.integration.async;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The calls of an async session do what those of a session do. */
class AsyncSessionTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Cape.class);

    private Engine engine;

    @BeforeEach
    void openEngine() {
        engine = db.engine();
    }

    CompletionStage<Hero> heroWithTeam(long id) {
        return AsyncSession.with(
                engine, session -> session.get(Hero.class, id).thenCompose(hero -> session.refresh(hero, Hero.team)));
    }

    @Test
    void theSampleOfTheDesignWorksAsWritten() {
        db.save(new Hero().name("Iron Man").team(new Team().name("Avengers")));

        Hero hero = heroWithTeam(1).toCompletableFuture().join();

        assertThat(hero.team().name()).isEqualTo("Avengers");
        assertThat(engine.connectionsInUse()).isZero();
    }
}
