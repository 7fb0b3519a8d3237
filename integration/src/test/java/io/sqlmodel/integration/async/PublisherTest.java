package io.sqlmodel.integration.async;

import static io.sqlmodel.SqlModel.*;
import static io.sqlmodel.integration.async.Stages.await;
import static io.sqlmodel.integration.async.Stages.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.AsyncResult;
import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import io.sqlmodel.error.DatabaseException;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows of async sessions, published with back-pressure. */
class PublisherTest {
    private static final Query<Long> IDS = select(Hero.id).orderBy(Hero.id);

    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Cape.class);

    private Engine engine;
    private AsyncSession session;

    @BeforeEach
    void openSession() {
        engine = db.engine();
        session = new AsyncSession(engine);
    }

    @AfterEach
    void closeSession() {
        await(session.close());
        assertThat(engine.connectionsInUse()).isZero();
    }

    private void saveHeroes(int heroes) {
        db.save(IntStream.range(0, heroes)
                .mapToObj(i -> (Object) new Hero().name("hero " + i))
                .toArray());
    }

    private void saveTeams(int teams) {
        db.save(IntStream.range(0, teams)
                .mapToObj(i -> (Object)
                        new Team().name("team " + i).heroes(List.of(new Hero().name("a"), new Hero().name("b"))))
                .toArray());
    }

    private static Long[] upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toArray(Long[]::new);
    }

    @Test
    void allRowsComeInOrder() {
        saveHeroes(1234);

        assertThat(Taker.all(session.stream(IDS))).containsExactly(upTo(1234));
        assertThat(db.executed()).hasSize(1);
    }

    @Test
    void neverMoreIsPublishedThanWasAskedFor() {
        saveHeroes(10);
        Taker<Long> taker = Taker.of(session.stream(IDS));

        taker.request(2);
        taker.await(2);
        taker.request(3);
        taker.await(5);
        await(session.flush());

        assertThat(taker.taken).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(taker.isEnded()).isFalse();
        taker.cancel();
    }

    @Test
    void nothingIsExecutedBeforeSomethingIsAskedFor() {
        saveHeroes(1);
        Taker<Long> taker = Taker.of(session.stream(IDS));
        await(session.flush());

        assertThat(db.executed()).isEmpty();
        taker.cancel();
    }

    @Test
    void eachSubscriberOfAStreamHasAResultOfItsOwn() {
        saveHeroes(3);
        Flow.Publisher<Long> stream = session.stream(IDS);

        assertThat(Taker.all(stream)).containsExactly(upTo(3));
        assertThat(Taker.all(stream)).containsExactly(upTo(3));
        assertThat(db.executed()).hasSize(2);
    }

    @Test
    void aResultHasOneSubscriber() {
        saveHeroes(3);
        AsyncResult<Long> result = session.exec(IDS);
        assertThat(Taker.all(result.publisher())).containsExactly(upTo(3));

        Taker<Long> second = Taker.of(result.publisher());

        assertThat(second.failure()).isInstanceOf(InvalidStateException.class).hasMessageStartingWith("SM-1407");
    }

    @Test
    @Case("I08")
    void aPartitionOfARowsPartIsLoadedWithIt() {
        saveTeams(4);

        List<List<Team>> partitions = Taker.all(session.exec(
                        select(Team.class).options(selectinload(Team.heroes)).orderBy(Team.id))
                .partitions(3));

        assertThat(partitions).hasSize(2);
        assertThat(partitions.get(0)).extracting(Team::id).containsExactly(1L, 2L, 3L);
        assertThat(partitions.get(1)).extracting(Team::id).containsExactly(4L);
        assertThat(partitions.get(1).get(0).heroes()).hasSize(2);
        // One for the query, and one for the lists of all that it read in one go.
        assertThat(db.executed()).hasSize(2);
    }

    @Test
    @Case("I08")
    void aPartitionMayBeWhatIsReadInOneGo() {
        saveTeams(4);
        Query<Team> three = select(Team.class)
                .options(selectinload(Team.heroes))
                .orderBy(Team.id)
                .executionOptions(yieldPer(3));

        List<List<Team>> partitions = Taker.all(session.exec(three).partitions(3));

        assertThat(partitions).extracting(List::size).containsExactly(3, 1);
        assertThat(partitions.get(1).get(0).heroes()).hasSize(2);
        assertThat(db.executed()).hasSize(3);
    }

    @Test
    void partitionsMayBeLargerThanWhatIsReadInOneGo() {
        saveHeroes(1201);

        List<List<Long>> partitions = Taker.all(session.exec(IDS).partitions(600));

        assertThat(partitions).extracting(List::size).containsExactly(600, 600, 1);
        assertThat(partitions.stream().flatMap(List::stream)).containsExactly(upTo(1201));
    }

    @Test
    void aPartitionHasAtLeastOneRow() {
        assertThatThrownBy(() -> session.exec(IDS).partitions(0)).isInstanceOf(QueryException.class);
    }

    @Test
    void theSessionWorksMeanwhile() {
        saveHeroes(1100);
        List<String> names = new ArrayList<>();
        Taker<Long> taker = Taker.of(session.stream(IDS));

        taker.request(600);
        taker.await(600);
        names.add(await(session.getOne(Hero.class, 1000L)).name());
        taker.request(Long.MAX_VALUE);
        taker.end();

        assertThat(names).containsExactly("hero 999");
        assertThat(taker.taken).hasSize(1100);
    }

    @Test
    void theSubscriberMayUseTheSession() {
        saveTeams(3);
        List<String> badges = new CopyOnWriteArrayList<>();
        Taker<Hero> taker = Taker.of(
                session.stream(select(Hero.class)),
                hero -> session.refresh(hero, Hero.team).thenAccept(loaded -> badges.add(loaded.badge())));

        taker.request(Long.MAX_VALUE);
        taker.end();
        Slow.until(() -> badges.size() == 6);

        assertThat(badges).contains("a of team 2");
    }

    @Test
    void toCancelReleasesTheStatementAndTheTransactionGoesOn() {
        saveHeroes(1100);
        Hero added = await(session.add(new Hero().name("last")));
        await(session.flush());
        Taker<Long> taker = Taker.of(session.stream(IDS));
        taker.request(3);
        taker.await(3);

        taker.cancel();

        await(session.commit());
        taker.request(1);
        assertThat(taker.taken).hasSize(3);
        assertThat(taker.isEnded()).isFalse();
        assertThat(added.id()).isEqualTo(1101);
        assertThat(db.count("async_hero")).isEqualTo(1101);
    }

    @Test
    void toCancelBeforeTheFirstRowCancelsTheQuery() {
        Slow.prepare(db);
        Taker<Long> taker = Taker.of(session.stream(Slow.QUERY));
        taker.request(1);
        Slow.until(() -> engine.connectionsInUse() == 1);
        Slow.pause(50);

        taker.cancel();

        assertThat(failure(session.get(Team.class, 1L))).isInstanceOf(PendingRollbackException.class);
        await(session.rollback());
    }

    @Test
    void toCancelASubscriptionOfAResultBeforeTheFirstRowCancelsTheQuery() {
        Slow.prepare(db);
        AsyncResult<Long> result = session.exec(Slow.QUERY);
        Taker<Long> taker = Taker.of(result.publisher());
        taker.request(1);

        taker.cancel();

        assertThat(result.toCompletableFuture()).isCancelled();
        await(session.rollback());
    }

    @Test
    void anErrorIsToldAsItIs() {
        Taker<Long> taker =
                Taker.of(session.stream(text("SELECT id FROM nowhere").columns(Hero.id)));

        taker.request(1);

        assertThat(taker.failure()).isInstanceOf(DatabaseException.class).hasMessageStartingWith("SM-1730");
        await(session.rollback());
    }

    @Test
    void aRowThatIsNullCannotBePublished() {
        saveHeroes(1);
        Taker<String> taker = Taker.of(session.stream(select(Hero.bio)));

        taker.request(1);

        assertThat(taker.failure()).isInstanceOf(InvalidStateException.class).hasMessageStartingWith("SM-1410");
        List<List<String>> lists = Taker.all(session.exec(select(Hero.bio)).partitions(5));
        assertThat(lists).hasSize(1);
        assertThat(lists.get(0)).hasSize(1).containsOnlyNulls();
    }

    @Test
    void whatIsNotReadEndsWithTheTransaction() {
        saveHeroes(1100);
        Taker<Long> taker = Taker.of(session.stream(IDS));
        taker.request(500);
        taker.await(500);

        await(session.commit());
        taker.request(1);

        assertThat(taker.failure()).isInstanceOf(InvalidStateException.class).hasMessageStartingWith("SM-1408");
    }

    @Test
    void aSubscriberThatFailsIsToldNothingMore() {
        saveHeroes(5);
        Taker<Long> taker = Taker.of(session.stream(IDS), id -> {
            throw new IllegalStateException("enough");
        });

        taker.request(5);
        taker.await(1);
        await(session.commit());

        assertThat(taker.taken).hasSize(1);
        assertThat(taker.isEnded()).isFalse();
    }
}
