package io.sqlmodel.benchmarks.peers.jdbi;

import io.sqlmodel.benchmarks.peers.Pool;
import io.sqlmodel.benchmarks.peers.plain.Changes;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.NewTeams;
import io.sqlmodel.benchmarks.peers.plain.Team;
import io.sqlmodel.benchmarks.peers.plain.Tell;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Walk;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * The work with Jdbi's fluent API: row mappers by hand and {@code reduceResultSet} for joins, which its guide names as the fast
 * ways; arrays of keys where the database has arrays; batches that return keys. Jdbi has no lazy loading, so the lazy loop is
 * what its users write instead: the heroes of all teams in one statement.
 */
public final class JdbiPeer implements Peer {
    private final Pool pool;
    private final Jdbi jdbi;
    private final JdbiReads reads;
    private final JdbiWrites writes;

    /**
     * Opens the pool.
     *
     * @param place the database
     */
    public JdbiPeer(Place place) {
        pool = Pool.open(place);
        jdbi = Jdbi.create(pool.source());
        jdbi.registerArrayType(Long.class, "bigint");
        reads = new JdbiReads(place.db());
        writes = new JdbiWrites(place.db(), reads);
    }

    @Override
    public void get(long id, Walk walk) {
        Tell.hero(jdbi.inTransaction(handle -> reads.hero(handle, id)), walk);
    }

    @Override
    public void flat(Walk walk) {
        for (Hero hero : jdbi.inTransaction(reads::heroes)) {
            Tell.hero(hero, walk);
        }
    }

    @Override
    public void selectin(Walk walk) {
        Tell.teams(jdbi.inTransaction(reads::teamsWithHeroes), walk);
    }

    @Override
    public void join(Walk walk) {
        Tell.teams(jdbi.inTransaction(reads::teamsJoined), walk);
    }

    @Override
    public void graph(Walk walk) {
        Tell.graph(jdbi.inTransaction(reads::heroesWithTeamsAndTags), walk);
    }

    @Override
    public void lazy(Walk walk) {
        selectin(walk);
    }

    @Override
    public void tree(Walk walk) {
        Tell.tree(jdbi.inTransaction(handle -> reads.tree(handle, Sample.ROOT)), walk);
    }

    @Override
    public void insert(int count, Walk walk) {
        List<Team> teams = NewTeams.make(count);
        jdbi.useTransaction(handle -> {
            writes.insertTeams(handle, teams);
            writes.insertHeroes(handle, NewTeams.heroes(teams));
        });
        Tell.teams(teams, walk);
    }

    @Override
    public void update() {
        jdbi.useTransaction(handle -> {
            List<Hero> heroes = reads.heroes(handle);
            heroes.forEach(hero -> hero.age = Sample.older(hero.age));
            writes.updateAges(handle, heroes);
        });
    }

    @Override
    public void delete() {
        jdbi.useTransaction(handle -> writes.deleteTeams(
                handle, reads.teams(handle, ">", Sample.VICTIMS).values()));
    }

    @Override
    public void mixed() {
        jdbi.useTransaction(handle -> writes.write(
                handle,
                new Changes(reads.teams(handle, "<=", Sample.MIXED_TEAMS).values())));
    }

    @Override
    public void close() {
        pool.close();
    }
}
