package io.sqlmodel.docs.bridges;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.sqlmodel.AsyncSession;
import io.sqlmodel.docs.onetomany.Hero;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.NoResultException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.adapter.JdkFlowAdapter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class BridgesTest extends GuideTest {
    BridgesTest() {
        super(Team.class, Hero.class);
    }

    @BeforeEach
    void saveHeroes() {
        save(new Team().name("Avengers").heroes(List.of(new Hero().name("Iron Man"), new Hero().name("Wasp"))));
    }

    // snippet: mono
    Mono<Hero> heroWithTeam(long id) {
        return Mono.fromCompletionStage(() -> AsyncSession.with(engine, session ->
                session.getOne(Hero.class, id)
                        .thenCompose(hero -> session.refresh(hero, Hero.team))));
    }
    // end

    // snippet: flux
    Flux<Hero> heroes() {
        return Flux.usingWhen(
                Mono.fromSupplier(() -> new AsyncSession(engine)),
                session -> JdkFlowAdapter.flowPublisherToFlux(
                        session.exec(select(Hero.class).orderBy(Hero.name)).publisher()),
                session -> Mono.fromCompletionStage(session::close));
    }
    // end

    // snippet: uni
    Uni<Hero> heroWithTeamAsUni(long id) {
        return Uni.createFrom().completionStage(() -> AsyncSession.with(engine, session ->
                session.getOne(Hero.class, id)
                        .thenCompose(hero -> session.refresh(hero, Hero.team))));
    }
    // end

    // snippet: multi
    Multi<Hero> heroesAsMulti() {
        return Multi.createFrom()
                .resource(
                        () -> new AsyncSession(engine),
                        session -> Multi.createFrom().publisher(
                                session.exec(select(Hero.class).orderBy(Hero.name)).publisher()))
                .withFinalizer((AsyncSession session) -> {
                    session.close();
                });
    }
    // end

    @Test
    void aMonoGivesTheHero() {
        assertThat(heroWithTeam(1L).block().team().name()).isEqualTo("Avengers");
    }

    @Test
    void aMonoFailsWithTheErrorItself() {
        assertThatExceptionOfType(NoResultException.class)
                .isThrownBy(() -> heroWithTeam(99L).block());
    }

    @Test
    void aFluxGivesTheHeroes() {
        assertThat(heroes().map(Hero::name).collectList().block()).containsExactly("Iron Man", "Wasp");
        assertThat(heroes().take(1).map(Hero::name).collectList().block()).containsExactly("Iron Man");
    }

    @Test
    void aUniGivesTheHero() {
        assertThat(heroWithTeamAsUni(1L).await().indefinitely().team().name()).isEqualTo("Avengers");
    }

    @Test
    void aUniFailsWithTheErrorItself() {
        assertThatExceptionOfType(NoResultException.class)
                .isThrownBy(() -> heroWithTeamAsUni(99L).await().indefinitely());
    }

    @Test
    void aMultiGivesTheHeroes() {
        assertThat(heroesAsMulti().map(Hero::name).collect().asList().await().indefinitely())
                .containsExactly("Iron Man", "Wasp");
    }
}
