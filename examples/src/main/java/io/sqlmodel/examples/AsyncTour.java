package io.sqlmodel.examples;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.error.AsyncLoadException;
import io.sqlmodel.error.SqlModelException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;

/** The chapter on async sessions. The tour waits for each stage, to tell one thing at a time; programs need not. */
final class AsyncTour {
    private final Narrator say;
    private final Engine engine;

    AsyncTour(Narrator say, Engine engine) {
        this.say = say;
        this.engine = engine;
    }

    void run() {
        say.chapter("The same session, as stages");
        long id = await(AsyncSession.with(
                        engine,
                        session -> session.exec(select(Hero.class).where(Hero.name.eq("Iron Man")))
                                .one()))
                .id();
        say.notice(
                "That was session.exec(...).one() of an AsyncSession: a CompletionStage<Hero>, and nobody was blocked.");
        refresh(id);
        refuse(id);
        many();
        save();
        say.statements();
    }

    private void refresh(long id) {
        say.code("AsyncSession.with(engine, session -> session.get(Hero.class, id)"
                + ".thenCompose(hero -> session.refresh(hero, Hero.team)))");
        Hero hero = await(AsyncSession.with(
                engine,
                session -> session.getOne(Hero.class, id).thenCompose(found -> session.refresh(found, Hero.team))));
        say.result(hero.badge());
        say.notice("The session is closed when the stage is done; what was loaded stays readable.");
    }

    private void refuse(long id) {
        say.code("session.get(Hero.class, id).thenApply(hero -> hero.team().name())");
        CompletionStage<String> name = AsyncSession.with(
                engine,
                session -> session.getOne(Hero.class, id)
                        .thenApply(hero -> hero.team().name()));
        try {
            say.result(await(name));
        } catch (AsyncLoadException e) {
            say.result(e.getMessage());
        }
        say.notice(
                "Reading never blocks and never loads. Ordinary code, lazy loads included, may be run on its own thread:");
        say.code("session.runSync(s -> s.getOne(Hero.class, id).team().name())");
        say.result(await(AsyncSession.with(
                engine,
                session -> session.runSync(s -> s.getOne(Hero.class, id).team().name()))));
    }

    private void many() {
        int sessions = 100;
        say.code(sessions + " times AsyncSession.with(engine, session -> session.exec(select(Team.class)"
                + ".options(selectinload(Team.heroes))).all()), all at once");
        int statements = say.counted(() -> {
            List<CompletableFuture<List<Team>>> all = IntStream.range(0, sessions)
                    .mapToObj(i -> AsyncSession.with(
                                    engine,
                                    session -> session.exec(select(Team.class).options(selectinload(Team.heroes)))
                                            .all())
                            .toCompletableFuture())
                    .toList();
            await(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)));
        });
        say.result(statements + " statements");
        say.notice("As many sessions work at once as there are connections. The others wait without a thread.");
    }

    private void save() {
        say.code("AsyncSession.transaction(engine, session -> session.add(new Hero().name(\"Vision\").team(team)))");
        Hero vision = await(AsyncSession.transaction(
                engine,
                session -> session.exec(select(Team.class).where(Team.name.eq("Avengers")))
                        .one()
                        .thenCompose(
                                team -> session.add(new Hero().name("Vision").team(team)))));
        say.result(vision.badge());
        say.notice("It commits when the stage is done, and rolls back if it fails.");
        say.quietly(() -> engine.transaction(session -> {
            session.delete(session.getOne(Hero.class, vision.id()));
        }));
    }

    private static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SqlModelException cause ? cause : e;
        }
    }
}
