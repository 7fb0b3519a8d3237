package io.sqlmodel.integration.async;

import static io.sqlmodel.SqlModel.*;
import static io.sqlmodel.integration.async.Stages.await;
import static io.sqlmodel.integration.async.Stages.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.AsyncNestedTransaction;
import io.sqlmodel.AsyncResult;
import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.dialect.Isolation;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.MultipleResultsException;
import io.sqlmodel.error.NoResultException;
import io.sqlmodel.integration.db.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The calls of an async session do what those of a session do. */
class AsyncSessionTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Cape.class);

    private Engine engine;
    private AsyncSession session;

    @BeforeEach
    void openSession() {
        engine = db.engine();
        db.save(new Team().name("Avengers").heroes(List.of(new Hero().name("Iron Man"), new Hero().name("Cap"))));
        session = new AsyncSession(engine);
    }

    @AfterEach
    void closeSession() {
        await(session.close());
        assertThat(engine.connectionsInUse()).isZero();
    }

    CompletionStage<Hero> heroWithTeam(long id) {
        return AsyncSession.with(
                engine, session -> session.get(Hero.class, id).thenCompose(hero -> session.refresh(hero, Hero.team)));
    }

    @Test
    void theSampleOfTheDesignWorksAsWritten() {
        Hero hero = heroWithTeam(1).toCompletableFuture().join();

        assertThat(hero.team().name()).isEqualTo("Avengers");
        assertThat(db.executed()).hasSize(3);
    }

    @Test
    void objectsAreAddedAndCommitted() {
        Hero added = await(session.add(new Hero().name("Thor")));
        await(session.addAll(new Hero().name("Hulk"), new Hero().name("Hawkeye")));
        await(session.addAll(List.of(new Hero().name("Wasp"))));
        assertThat(await(session.contains(added))).isTrue();
        assertThat(await(session.newObjects())).hasSize(4).contains(added);

        await(session.commit());

        assertThat(db.count("async_hero")).isEqualTo(6);
        assertThat(added.id()).isNotNull();
    }

    @Test
    void whatIsExpungedIsNotWritten() {
        Hero added = new Hero().name("Thor");
        await(session.add(added));
        await(session.expunge(added));
        await(session.commit());

        assertThat(db.count("async_hero")).isEqualTo(2);
    }

    @Test
    void changesAreSeenAndRolledBack() {
        Hero hero = await(session.getOne(Hero.class, 1L));
        Hero doomed = await(session.getOne(Hero.class, 2L));
        hero.name("Tony");
        await(session.delete(doomed));
        assertThat(await(session.isModified(hero))).isTrue();
        assertThat(await(session.isModified(hero, false))).isTrue();
        assertThat(await(session.dirty())).containsExactly(hero);
        assertThat(await(session.deleted())).containsExactly(doomed);
        assertThat(await(session.flushPlan())).contains("UPDATE").contains("DELETE");

        await(session.flush());
        await(session.rollback());

        assertThat(await(session.fetch(hero, Hero.name))).isEqualTo("Iron Man");
        assertThat(await(session.contains(doomed))).isTrue();
    }

    @Test
    void rowsComeAsEveryResultGivesThem() {
        var all = select(Hero.class).orderBy(Hero.id);
        assertThat(await(session.exec(all).all())).extracting(Hero::name).containsExactly("Iron Man", "Cap");
        assertThat(await(session.exec(all).first()).name()).isEqualTo("Iron Man");
        assertThat(await(session.exec(all.where(Hero.id.eq(2L))).one()).name()).isEqualTo("Cap");
        assertThat(await(session.exec(all.where(Hero.id.eq(3L))).oneOrNull())).isNull();
        assertThat(await(session.exec(all.where(Hero.id.eq(3L))).first())).isNull();
        assertThat(await(session.exec(all.where(Hero.id.eq(1L))).optional())).isPresent();
        assertThat(failure(session.exec(all).one())).isInstanceOf(MultipleResultsException.class);
        assertThat(failure(session.exec(all.where(Hero.id.eq(3L))).one())).isInstanceOf(NoResultException.class);
    }

    @Test
    void aResultIsAStageThatCanBeAskedSeveralTimes() {
        AsyncResult<Hero> result = session.exec(select(Hero.class).orderBy(Hero.id));

        CompletionStage<List<Hero>> composed = result.thenCompose(AsyncResult::all);
        assertThat(await(composed)).hasSize(2);
        assertThat(await(result.all())).hasSize(2);
        assertThat(await(result).toString()).contains("SELECT");
        assertThat(db.executed()).hasSize(1);
    }

    @Test
    void aResultThatWasReadIsReadableAfterItsSession() {
        AsyncResult<Hero> result = await(AsyncSession.with(engine, other -> other.exec(select(Hero.class))));

        assertThat(await(result.all())).hasSize(2);
    }

    @Test
    void theRestOfALargeResultIsReadByTheSession() {
        List<Object> heroes = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            heroes.add(new Hero().name("hero " + i));
        }
        await(session.addAll(heroes));
        await(session.commit());

        AsyncResult<String> names = session.exec(select(Hero.name));
        assertThat(await(names.first())).isNotNull();
        assertThat(await(names.all())).hasSize(1202);
    }

    @Test
    void rowsAreReadOneAfterAnotherWhereLoadsAreAllowed() {
        List<String> badges = new ArrayList<>();

        await(session.exec(select(Hero.class).orderBy(Hero.id)).forEach(hero -> badges.add(hero.badge())));

        assertThat(badges).containsExactly("Iron Man of Avengers", "Cap of Avengers");
    }

    @Test
    void statementsThatWriteTellHowManyRows() {
        assertThat(await(session.exec(update(Hero.class).set(Hero.name.to("X")))))
                .isEqualTo(2);
        assertThat(await(session.exec(text("UPDATE async_hero SET name = ? WHERE id = 1", "Y"))))
                .isEqualTo(1);
        assertThat(await(session.exec(delete(Hero.class)))).isEqualTo(2);
        List<Long> ids =
                await(session.exec(insert(Hero.class).values(Hero.name.to("Z")).returning(Hero.id))
                        .all());
        assertThat(ids).hasSize(1);
    }

    @Test
    void optionsLoadWithTheObject() {
        Hero hero = await(session.options(selectinload(Hero.team)).get(Hero.class, 1L));
        assertThat(hero.team().name()).isEqualTo("Avengers");

        Team team = await(session.getOne(Team.class, 1L));
        Team same = await(session.options(selectinload(Team.heroes)).refresh(team));
        assertThat(same.heroes()).hasSize(2);
        assertThat(failure(session.options(selectinload(Hero.team)).getOne(Hero.class, 9L)))
                .isInstanceOf(NoResultException.class);
    }

    @Test
    void aSavepointIsCommittedOrRolledBack() {
        AsyncNestedTransaction kept = await(session.beginNested());
        await(session.add(new Hero().name("Thor")));
        await(kept.commit());
        AsyncNestedTransaction lost = await(session.beginNested());
        await(session.add(new Hero().name("Loki")));
        await(session.flush());
        await(lost.rollback());
        await(await(session.beginNested()).close());
        await(session.commit());

        assertThat(db.column("SELECT name FROM async_hero ORDER BY id")).containsExactly("Iron Man", "Cap", "Thor");
    }

    @Test
    void workWithoutAutoflushDoesNotFlush() {
        await(session.add(new Hero().name("Thor")));

        long before =
                await(session.noAutoflush(s -> s.exec(select(count(Hero.id))).one()));
        await(session.noAutoflush(s -> {
            s.get(Team.class, 1L);
        }));

        assertThat(before).isEqualTo(2);
        assertThat(db.executed()).noneMatch(sql -> sql.startsWith("INSERT"));
    }

    @Test
    void explainAndBeginNeedNoDatabase() {
        assertThat(await(session.explain(select(Hero.class)))).contains("Hero: statement 1");
        await(session.begin());
        assertThat(failure(session.begin())).isInstanceOf(InvalidStateException.class);
        assertThat(db.executed()).isEmpty();
        assertThat(engine.connectionsInUse()).isZero();
    }

    @Test
    void optionsOfTheSessionHold() {
        Throwable readOnly = failure(AsyncSession.builder(engine)
                .readOnly(true)
                .with(reader -> reader.add(new Hero().name("Thor")).thenCompose(hero -> reader.commit())));
        assertThat(readOnly).isInstanceOf(InvalidStateException.class).hasMessageContaining("SM-1211");

        long before = await(AsyncSession.builder(engine)
                .autoflush(false)
                .isolation(Isolation.SERIALIZABLE)
                .statementTimeout(Duration.ofSeconds(20))
                .with(lazy -> lazy.add(new Hero().name("Thor"))
                        .thenCompose(hero -> lazy.exec(select(count(Hero.id))).one())));
        assertThat(before).isEqualTo(2);
    }

    @Test
    void aTransactionCommitsWhenItsStageIsDone() {
        Hero thor = await(AsyncSession.transaction(engine, other -> other.add(new Hero().name("Thor"))));

        assertThat(thor.id()).isNotNull();
        assertThat(db.count("async_hero")).isEqualTo(3);
    }

    @Test
    void aTransactionThatFailsIsRolledBack() {
        Throwable failure = failure(AsyncSession.transaction(
                engine,
                other -> other.add(new Hero().name("Thor"))
                        .thenCompose(hero -> other.flush())
                        .thenApply(done -> {
                            throw new IllegalArgumentException("changed my mind");
                        })));

        assertThat(failure).isInstanceOf(IllegalArgumentException.class);
        assertThat(db.count("async_hero")).isEqualTo(2);
    }

    @Test
    void whatIsNotCommittedIsRolledBackAtTheClose() {
        await(AsyncSession.with(
                engine, other -> other.add(new Hero().name("Thor")).thenCompose(hero -> other.flush())));

        assertThat(db.count("async_hero")).isEqualTo(2);
    }
}
