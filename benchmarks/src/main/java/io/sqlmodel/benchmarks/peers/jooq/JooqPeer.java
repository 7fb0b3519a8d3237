package io.sqlmodel.benchmarks.peers.jooq;

import static io.sqlmodel.benchmarks.peers.jooq.generated.Tables.TEAM;

import io.sqlmodel.benchmarks.peers.Pool;
import io.sqlmodel.benchmarks.peers.plain.Changes;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.NewTeams;
import io.sqlmodel.benchmarks.peers.plain.Team;
import io.sqlmodel.benchmarks.peers.plain.Tell;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Walk;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.FetchTriggerValuesAfterReturning;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * The work with jOOQ's generated tables and {@code Records.mapping}, which calls constructors without reflection. Log
 * and warnings are off, as its manual advises for speed; no table has triggers, which lets SQLite return the keys of
 * many rows. jOOQ has no lazy loading, so the lazy loop is what its users write instead: the heroes of all teams in one
 * statement.
 */
public final class JooqPeer implements Peer {
    private final Pool pool;
    private final DSLContext jooq;

    /**
     * Opens the pool.
     *
     * @param place the database
     */
    public JooqPeer(Place place) {
        pool = Pool.open(place);
        jooq = DSL.using(
                pool.source(),
                dialect(place.db()),
                new Settings()
                        .withExecuteLogging(false)
                        .withFetchWarnings(false)
                        .withFetchTriggerValuesAfterReturning(FetchTriggerValuesAfterReturning.NEVER)
                        .withRenderSchema(false)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED));
    }

    private static SQLDialect dialect(Db db) {
        return switch (db) {
            case H2 -> SQLDialect.H2;
            case SQLITE -> SQLDialect.SQLITE;
            case POSTGRESQL -> SQLDialect.POSTGRES;
        };
    }

    private <T> T read(Function<DSLContext, T> work) {
        return jooq.transactionResult(transaction -> work.apply(transaction.dsl()));
    }

    private void write(Consumer<DSLContext> work) {
        jooq.transaction(transaction -> work.accept(transaction.dsl()));
    }

    @Override
    public void get(long id, Walk walk) {
        Tell.hero(read(context -> JooqReads.hero(context, id)), walk);
    }

    @Override
    public void flat(Walk walk) {
        for (Hero hero : read(JooqReads::heroes)) {
            Tell.hero(hero, walk);
        }
    }

    @Override
    public void selectin(Walk walk) {
        Tell.teams(read(JooqReads::teamsWithHeroes), walk);
    }

    @Override
    public void join(Walk walk) {
        Tell.teams(read(JooqReads::teamsJoined), walk);
    }

    @Override
    public void graph(Walk walk) {
        Tell.graph(read(JooqReads::heroesWithTeamsAndTags), walk);
    }

    @Override
    public void lazy(Walk walk) {
        selectin(walk);
    }

    @Override
    public void tree(Walk walk) {
        Tell.tree(read(context -> JooqReads.tree(context, Sample.ROOT)), walk);
    }

    @Override
    public void insert(int count, Walk walk) {
        List<Team> teams = NewTeams.make(count);
        write(context -> {
            JooqWrites.insertTeams(context, teams);
            JooqWrites.insertHeroes(context, NewTeams.heroes(teams));
        });
        Tell.teams(teams, walk);
    }

    @Override
    public void update() {
        write(context -> {
            List<Hero> heroes = JooqReads.heroes(context);
            heroes.forEach(hero -> hero.age = Sample.older(hero.age));
            JooqWrites.updateAges(context, heroes);
        });
    }

    @Override
    public void delete() {
        write(context -> JooqWrites.deleteTeams(
                context,
                JooqReads.teamsWithHeroesAndTags(context, TEAM.ID.gt(Sample.VICTIMS))
                        .values()));
    }

    @Override
    public void mixed() {
        write(context -> JooqWrites.write(
                context,
                new Changes(JooqReads.teamsWithHeroesAndTags(context, TEAM.ID.le(Sample.MIXED_TEAMS))
                        .values())));
    }

    @Override
    public void close() {
        pool.close();
    }
}
