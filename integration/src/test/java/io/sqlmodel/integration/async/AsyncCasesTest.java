package io.sqlmodel.integration.async;

import static io.sqlmodel.SqlModel.*;
import static io.sqlmodel.integration.async.Stages.await;
import static io.sqlmodel.integration.async.Stages.failure;
import static io.sqlmodel.integration.async.Stages.pass;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Inspect;
import io.sqlmodel.error.AsyncLoadException;
import io.sqlmodel.error.ConcurrentUseException;
import io.sqlmodel.error.NoResultException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Group I of the cases: what is different where nobody may be kept waiting. */
class AsyncCasesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Cape.class);

    private AsyncSession session;

    @BeforeEach
    void openSession() {
        db.save(new Team()
                .name("Avengers")
                .heroes(List.of(
                        new Hero().name("Iron Man").bio("Genius").cape(new Cape().colour("red")),
                        new Hero().name("Captain America"))));
        db.save(new Hero().name("Deadpond"));
        session = new AsyncSession(db.engine());
    }

    @AfterEach
    void closeSession() {
        await(session.close());
    }

    private Hero hero() {
        Hero hero = await(session.getOne(Hero.class, 1L));
        db.forget();
        return hero;
    }

    private Team team() {
        Team team = await(session.getOne(Team.class, 1L));
        db.forget();
        return team;
    }

    @Test
    @Case("I01")
    void readingAnUnloadedRelationshipIsAnErrorThatNamesTheRemedies() {
        Hero hero = hero();

        assertThatThrownBy(hero::team)
                .isInstanceOf(AsyncLoadException.class)
                .hasMessageContaining("SM-1409")
                .hasMessageContaining("Hero.team of Hero")
                .hasMessageContaining("selectinload(Hero.team)")
                .hasMessageContaining("session.refresh(hero, Hero.team)")
                .hasMessageContaining("session.fetch(hero, Hero.team)")
                .hasMessageContaining("runSync");
        assertThat(hero.name()).isEqualTo("Iron Man");
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("I01")
    void readingADeferredColumnIsAnError() {
        Hero hero = hero();

        assertThatThrownBy(hero::bio).isInstanceOf(AsyncLoadException.class).hasMessageContaining("undefer(Hero.bio)");
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("I01")
    void readingAnExpiredAttributeIsAnError() {
        Hero hero = hero();
        await(session.expire(hero));

        assertThatThrownBy(hero::name)
                .isInstanceOf(AsyncLoadException.class)
                .hasMessageContaining("refresh(hero, Hero.name)");
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("I01")
    void readingMembersAndBehaviourOfWhatIsNotLoadedIsAnError() {
        Team team = team();

        assertThatThrownBy(team::heroes).isInstanceOf(AsyncLoadException.class);
        assertThatThrownBy(team::size).isInstanceOf(AsyncLoadException.class);
        assertThatThrownBy(() -> hero().badge()).isInstanceOf(AsyncLoadException.class);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("I01")
    void aCollectionInHandThatHasExpiredIsAnError() {
        Team team = team();
        List<Hero> heroes = await(session.fetch(team, Team.heroes));
        await(session.expire(team));
        db.forget();

        assertThatThrownBy(() -> team.heroes().size()).isInstanceOf(AsyncLoadException.class);
        assertThat(heroes).hasSize(2);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("I01")
    void readingInACallbackIsAnErrorToo() {
        Throwable failure = failure(session.getOne(Hero.class, 1L).thenApply(Hero::badge));

        assertThat(failure).isInstanceOf(AsyncLoadException.class);
    }

    @Test
    @Case("I01")
    void readingWhileAnOperationRunsIsAnErrorAtOnce() {
        Hero hero = hero();
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        CompletableFuture<Void> operation = session.runSync(s -> {
                    running.countDown();
                    pass(enough);
                    return (Void) null;
                })
                .toCompletableFuture();
        pass(running);

        assertThatThrownBy(hero::team).isInstanceOf(AsyncLoadException.class);
        assertThat(hero.name()).isEqualTo("Iron Man");

        enough.countDown();
        await(operation);
    }

    @Test
    @Case("I01")
    void aForeignKeyThatIsNullNeedsNoLoad() {
        Hero alone = await(session.getOne(Hero.class, 3L));
        db.forget();

        assertThat(alone.team()).isNull();
        assertThat(alone.badge()).isEqualTo("Deadpond");
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("I02")
    void aCommitDoesNotExpire() {
        Hero hero = hero();
        hero.name("Tony");

        await(session.commit());
        db.forget();

        assertThat(hero.name()).isEqualTo("Tony");
        assertThat(hero.id()).isEqualTo(1);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("I02")
    void withExpiryAnAttributeIsNotReadableAfterACommit() {
        Hero hero = await(AsyncSession.builder(db.engine())
                .expireOnCommit(true)
                .with(expiring -> expiring.getOne(Hero.class, 1L)
                        .thenCompose(found -> expiring.commit().thenApply(done -> {
                            assertThatThrownBy(found::name).isInstanceOf(AsyncLoadException.class);
                            return found;
                        }))));

        assertThat(hero.name()).isEqualTo("Iron Man"); // detached: what was known is readable
    }

    @Test
    @Case("I03")
    void refreshWithNamesLoadsARelationshipWithTwoStatements() {
        Team team = team();

        Team refreshed = await(session.refresh(team, Team.heroes, Team.name));

        assertThat(refreshed).isSameAs(team);
        assertThat(db.executed()).hasSize(2);
        assertThat(team.heroes()).hasSize(2);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("I03")
    void refreshWithoutNamesReadsColumnsOnly() {
        Team team = team();
        await(session.exec(update(Team.class).set(Team.name.to("X-Men")).synchronizeSession(false)));
        db.forget();

        await(session.refresh(team));

        assertThat(db.executed()).hasSize(1);
        assertThat(team.name()).isEqualTo("X-Men");
        assertThatThrownBy(team::heroes).isInstanceOf(AsyncLoadException.class);
    }

    @Test
    @Case("I04")
    void fetchOfAnExpiredObjectIsAStatementForItsColumnsAndOneForItsList() {
        Team team = team();
        await(session.expire(team));
        db.forget();

        assertThat(await(session.fetch(team, Team.name))).isEqualTo("Avengers");
        assertThat(db.executed()).hasSize(1);
        assertThat(await(session.fetch(team, Team.heroes))).hasSize(2).isSameAs(team.heroes());
        assertThat(db.executed()).hasSize(1);
        assertThat(team.name() + team.heroes().size()).isEqualTo("Avengers2");
    }

    @Test
    @Case("I04")
    void fetchOfWhatIsLoadedNeedsNoSql() {
        Hero hero = await(session.options(selectinload(Hero.team)).getOne(Hero.class, 1L));
        db.forget();

        assertThat(await(session.fetch(hero, Hero.team)).name()).isEqualTo("Avengers");
        assertThat(await(session.fetch(hero, Hero.name))).isEqualTo("Iron Man");
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("I04")
    void fetchGivesAScalarADeferredColumnAndNull() {
        Hero hero = hero();

        assertThat(await(session.fetch(hero, Hero.team)).name()).isEqualTo("Avengers");
        assertThat(await(session.fetch(hero, Hero.bio))).isEqualTo("Genius");
        assertThat(db.executed()).hasSize(2);
        assertThat(hero.badge()).isEqualTo("Iron Man of Avengers");
        assertThat(hero.bio()).isEqualTo("Genius");
        Hero alone = await(session.getOne(Hero.class, 3L));
        assertThat(await(session.fetch(alone, Hero.team))).isNull();
    }

    @Test
    @Case("I04")
    void fetchLoadsForAllObjectsOfTheSameResult() {
        List<Hero> heroes = await(session.exec(select(Hero.class)).all());
        db.forget();

        for (Hero hero : heroes) {
            await(session.fetch(hero, Hero.team));
        }

        assertThat(db.executed()).hasSize(1);
    }

    @Test
    @Case("I05")
    void theUntouchedCollectionOfANewObjectIsNotLoadedAfterTheFlush() {
        Team untouched = new Team().name("X-Men");
        Team empty = new Team().name("Justice League").heroes(List.of());
        await(session.addAll(untouched, empty));
        assertThat(untouched.heroes()).isEmpty();
        await(session.flush());
        db.forget();

        assertThat(empty.heroes()).isEmpty();
        assertThatThrownBy(() -> untouched.heroes().size())
                .isInstanceOf(AsyncLoadException.class)
                .hasMessageContaining("refresh(team, Team.heroes)");
        assertThat(db.executed()).isEmpty();
        assertThat(await(session.fetch(untouched, Team.heroes))).isEmpty();
        assertThat(db.executed()).hasSize(1);
    }

    @Test
    @Case("I06")
    void deleteLoadsWhatItsCascadeReaches() {
        Team team = team();

        await(session.delete(team).thenCompose(done -> session.commit()));

        assertThat(db.count("async_team")).isZero();
        assertThat(db.column("SELECT name FROM async_hero")).containsExactly("Deadpond");
    }

    @Test
    @Case("I06")
    void mergeLoadsTheSessionsObject() {
        Hero copy = new Hero().id(1L).name("Tony");

        Hero merged = await(session.merge(copy));

        assertThat(merged).isNotSameAs(copy);
        assertThat(merged.name()).isEqualTo("Tony");
        await(session.commit());
        assertThat(db.column("SELECT name FROM async_hero WHERE id = 1")).containsExactly("Tony");
    }

    @Test
    @Case("I06")
    void getUsesTheIdentityMapAndGetOneFailsWhereNothingIs() {
        Hero hero = hero();

        assertThat(await(session.get(Hero.class, 1L))).isSameAs(hero);
        assertThat(db.executed()).isEmpty();
        assertThat(await(session.get(Hero.class, 99L))).isNull();
        assertThat(failure(session.getOne(Hero.class, 99L))).isInstanceOf(NoResultException.class);
    }

    @Test
    @Case("I07")
    void assigningAOneToOneOnAnExpiredObjectDoesNoIo() {
        Hero hero = hero();
        await(session.expire(hero));
        db.forget();
        Cape blue = new Cape().colour("blue");

        hero.cape(blue);

        assertThat(db.executed()).isEmpty();
        await(session.commit());
        assertThat(db.rows("SELECT colour, hero_id FROM async_cape ORDER BY id").toString())
                .isEqualTo("[[red, null], [blue, 1]]");
    }

    @Test
    @Case("I08")
    void runSyncRunsOrdinaryCodeWithLazyLoads() {
        List<String> badges = await(session.runSync(s -> {
            List<String> read = new ArrayList<>();
            s.exec(select(Hero.class).where(Hero.id.le(2L)).orderBy(Hero.id)).forEach(hero -> read.add(hero.badge()));
            return read;
        }));

        assertThat(badges).containsExactly("Iron Man of Avengers", "Captain America of Avengers");
        assertThat(db.executed()).hasSize(2);
    }

    @Test
    @Case("I08")
    void whatRunSyncLoadedIsReadableAfterwards() {
        Hero hero = hero();

        await(session.runSync(s -> {
            hero.team();
        }));

        assertThat(hero.team().name()).isEqualTo("Avengers");
    }

    @Test
    @Case("I08")
    void aStreamedResultIsReadPartByPart() {
        db.save(new Team().name("X-Men"), new Team().name("Justice League"), new Team().name("Defenders"));
        List<String> teams = new ArrayList<>();

        await(session.exec(select(Team.class)
                        .options(selectinload(Team.heroes))
                        .orderBy(Team.id)
                        .executionOptions(yieldPer(3)))
                .forEach(team -> teams.add(team.name() + team.heroes().size())));

        assertThat(teams).containsExactly("Avengers2", "X-Men0", "Justice League0", "Defenders0");
        assertThat(db.executed()).hasSize(3); // the query, and a selectin for each part
    }

    @Test
    @Case("I09")
    void oneSessionUsedByTwoStagesAtOnceIsRefusedByName() {
        CountDownLatch enough = new CountDownLatch(1);
        var first = session.runSync(s -> {
            pass(enough);
            return 1;
        });

        Throwable failure = await(CompletableFuture.supplyAsync(() -> failure(session.get(Hero.class, 1L))));

        enough.countDown();
        await(first);
        assertThat(failure)
                .isInstanceOf(ConcurrentUseException.class)
                .hasMessageContaining("SM-1240")
                .hasMessageContaining("get()")
                .hasMessageContaining("runSync()");
        assertThat(await(session.get(Hero.class, 1L))).isNotNull();
    }

    @Test
    @Case("I09")
    void theCascadeOfRefreshExpiresChildrenWhichAreNotReadableThen() {
        Team team = team();
        List<Hero> heroes = await(session.fetch(team, Team.heroes));

        await(session.refresh(team));

        assertThatThrownBy(() -> heroes.get(0).name()).isInstanceOf(AsyncLoadException.class);
        assertThat(Inspect.isLoaded(team, Team.name)).isTrue();
    }
}
