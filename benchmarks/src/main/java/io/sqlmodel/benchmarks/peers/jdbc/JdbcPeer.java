package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.peers.plain.Changes;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.NewTeams;
import io.sqlmodel.benchmarks.peers.plain.Team;
import io.sqlmodel.benchmarks.peers.plain.Tell;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.UrlSource;
import io.sqlmodel.benchmarks.work.Walk;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The limit: one open connection, every statement prepared once, columns read by index into plain fields, both directions of
 * every relationship in place, no key boxed, keys and rows sent in as few parameters and statements as the database allows. Which
 * shape of a statement is fastest on which database was measured one by one.
 *
 * <p>Two rules keep it comparable. Statements for what belongs to a result name the keys of its objects, or repeat its
 * query, as they would have to if the table had more rows. And work on loaded objects loads them, although a DELETE by
 * a condition would need no rows in memory. In place of lazy loading stands what a careful hand would write: the first
 * read loads the heroes of all teams at once.
 */
public final class JdbcPeer implements Peer {
    private final Connection connection;
    private final Statements statements;
    private final Reads reads;
    private final Writes writes;

    /**
     * Opens a connection.
     *
     * @param place where
     */
    public JdbcPeer(Place place) {
        try {
            connection = place.watched(new UrlSource(place.url())).getConnection();
            connection.setAutoCommit(false);
            statements = Statements.of(place, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        reads = new Reads(statements);
        writes = new Writes(statements);
    }

    @Override
    public void get(long id, Walk walk) {
        Tell.hero(transaction(() -> reads.hero(id)), walk);
    }

    @Override
    public void flat(Walk walk) {
        for (Hero hero : transaction(reads::heroes)) {
            Tell.hero(hero, walk);
        }
    }

    @Override
    public void selectin(Walk walk) {
        Tell.teams(transaction(reads::teamsWithHeroes), walk);
    }

    @Override
    public void join(Walk walk) {
        Tell.teams(transaction(reads::teamsJoined), walk);
    }

    @Override
    public void lazy(Walk walk) {
        selectin(walk);
    }

    @Override
    public void graph(Walk walk) {
        Tell.graph(transaction(reads::heroesWithTeamsAndTags), walk);
    }

    @Override
    public void tree(Walk walk) {
        Tell.tree(transaction(reads::tree), walk);
    }

    @Override
    public void insert(int count, Walk walk) {
        List<Team> teams = NewTeams.make(count);
        transaction(() -> {
            statements.insertTeams(teams);
            statements.insertHeroes(NewTeams.heroes(teams));
            return teams;
        });
        Tell.teams(teams, walk);
    }

    @Override
    public void update() {
        transaction(() -> {
            List<Hero> heroes = reads.heroes();
            for (Hero hero : heroes) {
                hero.age = Sample.older(hero.age);
            }
            statements.updateAges(heroes);
            return heroes;
        });
    }

    @Override
    public void delete() {
        transaction(() -> {
            List<Team> teams = reads.teams(Sample.VICTIMS + 1, Long.MAX_VALUE);
            List<Hero> heroes = reads.addHeroes(teams);
            reads.addTags(heroes);
            writes.deleteTeams(teams, heroes);
            return teams;
        });
    }

    @Override
    public void mixed() {
        transaction(() -> {
            List<Team> teams = reads.teams(1, Sample.MIXED_TEAMS);
            reads.addTags(reads.addHeroes(teams));
            writes.write(new Changes(teams));
            return teams;
        });
    }

    private <T> T transaction(SqlWork<T> work) {
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface SqlWork<T> {
        T run() throws SQLException;
    }
}
