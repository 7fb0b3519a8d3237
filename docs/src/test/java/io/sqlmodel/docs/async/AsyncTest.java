package io.sqlmodel.docs.async;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.AsyncLoadException;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.error.InvalidStateException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsyncTest extends GuideTest {
    AsyncTest() {
        super(Team.class, Hero.class);
    }

    @BeforeEach
    void saveHeroes() {
        save(new Team().name("Avengers").heroes(List.of(new Hero().name("Iron Man"), new Hero().name("Wasp"))));
    }

    private static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    // snippet: refresh
    CompletionStage<Hero> heroWithTeam(long id) {
        return AsyncSession.with(engine, session ->
                session.getOne(Hero.class, id)
                        .thenCompose(hero -> session.refresh(hero, Hero.team)));
    }
    // end

    @Test
    void refreshLoadsByName() {
        Hero hero = await(heroWithTeam(1L));
        assertThat(hero.team().name()).isEqualTo("Avengers");
        shows("refresh", 3);
    }

    // snippet: joined
    CompletionStage<Hero> heroJoinedToTeam(long id) {
        return AsyncSession.with(engine, session ->
                session.options(joinedload(Hero.team)).getOne(Hero.class, id));
    }

    // end
    // snippet: selectin
    CompletionStage<List<Team>> teamsWithHeroes() {
        return AsyncSession.with(engine, session ->
                session.exec(select(Team.class).options(selectinload(Team.heroes))).all());
    }
    // end

    @Test
    void optionsAreCheaper() {
        assertThat(await(heroJoinedToTeam(1L)).team().name()).isEqualTo("Avengers");
        shows("joined", 1);
        assertThat(await(teamsWithHeroes()).get(0).heroes()).hasSize(2);
        shows("selectin", 2);
    }

    // snippet: fetch
    CompletionStage<Integer> sizeOfTeam(long heroId) {
        return AsyncSession.with(engine, session ->
                session.getOne(Hero.class, heroId)
                        .thenCompose(hero -> session.fetch(hero, Hero.team))
                        .thenCompose(team -> session.fetch(team, Team.heroes))
                        .thenApply(List::size));
    }
    // end

    @Test
    void fetchGivesTheValue() {
        assertThat(await(sizeOfTeam(1L))).isEqualTo(2);
        shows("fetch", 3);
    }

    // snippet: sync
    CompletionStage<String> teamOf(long heroId) {
        return AsyncSession.with(engine, session ->
                session.runSync(s -> s.getOne(Hero.class, heroId).team().name()));
    }
    // end

    @Test
    void runSyncIsOrdinaryCode() {
        assertThat(await(teamOf(1L))).isEqualTo("Avengers");
        shows("sync", 2);
    }

    // snippet: save
    CompletionStage<Hero> join(String name, long teamId) {
        return AsyncSession.transaction(engine, session ->
                session.getOne(Team.class, teamId)
                        .thenCompose(team -> session.add(new Hero().name(name).team(team))));
    }
    // end

    @Test
    void aTransactionCommits() {
        Hero hulk = await(join("Hulk", 1L));
        shows("save", 2);
        assertThat(hulk.id()).isEqualTo(3L);
    }

    @Test
    void manySessionsWorkAtOnce() {
        // snippet: many
        List<CompletableFuture<Hero>> heroes = Stream.of(1L, 2L)
                .map(id -> heroWithTeam(id).toCompletableFuture())
                .toList();
        CompletableFuture.allOf(heroes.toArray(CompletableFuture[]::new)).join();
        // end
        assertThat(heroes).allMatch(hero -> hero.join().team().name().equals("Avengers"));
        statements(6);
    }

    @Test
    void readingWhatIsNotLoadedNeverBlocks() {
        fails("unloaded", AsyncLoadException.class, () -> {
            // snippet: unloaded
            CompletionStage<String> name = AsyncSession.with(engine, session ->
                    session.getOne(Hero.class, 1L)
                            .thenApply(hero -> hero.team().name()));
            // end
            await(name);
        });
    }

    @Test
    void afterTheSessionThereIsNothingToLoadWith() {
        fails("closed", DetachedInstanceException.class, () -> {
            // snippet: closed
            CompletionStage<String> name = AsyncSession.with(engine, session -> session.getOne(Hero.class, 1L))
                    .thenApply(hero -> hero.team().name());
            // end
            await(name);
        });
    }

    @Test
    void aMissingHeroIsNull() {
        fails("missing", InvalidStateException.class, () -> {
            // snippet: missing
            CompletionStage<Hero> nobody = AsyncSession.with(engine, session ->
                    session.get(Hero.class, 99L)
                            .thenCompose(hero -> session.refresh(hero, Hero.team)));
            // end
            await(nobody);
        });
    }
}
