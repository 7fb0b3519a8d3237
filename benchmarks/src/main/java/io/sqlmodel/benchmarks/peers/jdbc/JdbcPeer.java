package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.UrlSource;
import io.sqlmodel.benchmarks.work.Walk;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The limit: one open connection, every statement prepared once, columns read by index into plain fields, both directions of
 * every relationship in place, keys and rows sent in as few parameters and statements as the database allows.
 *
 * <p>Two rules keep it comparable. Statements for what belongs to a result name the keys of its objects, or repeat its query, as
 * they would have to if the table had more rows. And work on loaded objects loads them, although a DELETE by a condition
 * would need no rows in memory. In place of lazy loading stands what a careful hand would write: the first read loads the heroes of all
 * teams at once.
 */
public final class JdbcPeer implements Peer {
    private final Connection connection;
    private final Statements statements;
    private final Reads reads;
    private final String linksOfHeroes;
    private final String heroesByKey;
    private final String teamsByKey;

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
        linksOfHeroes = "DELETE FROM hero_tag WHERE " + statements.in("hero_id");
        heroesByKey = "DELETE FROM hero WHERE " + statements.in("id");
        teamsByKey = "DELETE FROM team WHERE " + statements.in("id");
    }

    @Override
    public void get(long id, Walk walk) {
        tell(transaction(() -> reads.hero(id)), walk);
    }

    @Override
    public void flat(Walk walk) {
        for (HeroRow hero : transaction(reads::heroes)) {
            tell(hero, walk);
        }
    }

    @Override
    public void selectin(Walk walk) {
        tell(transaction(this::teamsWithHeroes), walk);
    }

    @Override
    public void join(Walk walk) {
        tell(transaction(reads::teamsJoined), walk);
    }

    @Override
    public void lazy(Walk walk) {
        selectin(walk);
    }

    private List<TeamRow> teamsWithHeroes() throws SQLException {
        List<TeamRow> teams = reads.teams();
        reads.addHeroes(teams);
        return teams;
    }

    @Override
    public void graph(Walk walk) {
        List<HeroRow> heroes = transaction(() -> {
            List<HeroRow> all = reads.heroes();
            reads.addTeams(all);
            reads.addTagsOfAll(all);
            return all;
        });
        for (HeroRow hero : heroes) {
            tell(hero, walk);
            walk.down();
            walk.team(hero.team.id, hero.team.name);
            for (TagRow tag : hero.tags()) {
                walk.tag(tag.id, tag.label);
            }
            walk.up();
        }
    }

    @Override
    public void tree(Walk walk) {
        tell(transaction(reads::tree), walk);
    }

    @Override
    public void insert(int count, Walk walk) {
        List<TeamRow> teams = new ArrayList<>(count);
        List<HeroRow> heroes = new ArrayList<>(count * Sample.HEROES);
        for (int t = 0; t < count; t++) {
            TeamRow team = new TeamRow(0, Sample.newTeam(t));
            for (int h = 0; h < Sample.HEROES; h++) {
                HeroRow hero = new HeroRow(0, Sample.newHero(t, h), Sample.newAge(h), null);
                hero.team = team;
                team.heroes.add(hero);
                heroes.add(hero);
            }
            teams.add(team);
        }
        transaction(() -> {
            statements.insertTeams(teams);
            for (TeamRow team : teams) {
                Long key = team.id;
                for (HeroRow hero : team.heroes) {
                    hero.teamId = key;
                }
            }
            statements.insertHeroes(heroes);
            return teams;
        });
        tell(teams, walk);
    }

    @Override
    public void update() {
        transaction(() -> {
            List<HeroRow> heroes = reads.heroes();
            for (HeroRow hero : heroes) {
                hero.age = Sample.older(hero.age);
            }
            statements.updateAges(heroes);
            return heroes;
        });
    }

    @Override
    public void delete() {
        transaction(() -> {
            List<TeamRow> teams = reads.teams(Sample.VICTIMS + 1, Long.MAX_VALUE);
            List<HeroRow> heroes = reads.addHeroes(teams);
            reads.addTags(heroes);
            Keys teamKeys = new Keys();
            teams.forEach(team -> teamKeys.add(team.id));
            Keys heroKeys = new Keys();
            heroes.forEach(hero -> heroKeys.add(hero.id));
            statements.update(linksOfHeroes, heroKeys);
            statements.update(heroesByKey, heroKeys);
            statements.update(teamsByKey, teamKeys);
            return teams;
        });
    }

    @Override
    public void mixed() {
        transaction(() -> {
            List<TeamRow> teams = reads.teams(1, Sample.MIXED_TEAMS);
            List<HeroRow> heroes = reads.addHeroes(teams);
            Changes changes = new Changes(teams, reads.addTags(heroes));
            changes.decide(heroes);
            changes.write(statements, heroesByKey);
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

    private static void tell(List<TeamRow> teams, Walk walk) {
        for (TeamRow team : teams) {
            walk.team(team.id, team.name);
            walk.down();
            for (HeroRow hero : team.heroes) {
                tell(hero, walk);
            }
            walk.up();
        }
    }

    private static void tell(HeroRow hero, Walk walk) {
        walk.hero(hero.id, hero.name, hero.age, hero.teamId);
    }

    private static void tell(CategoryRow category, Walk walk) {
        walk.category(category.id, category.name);
        walk.down();
        for (CategoryRow child : category.children) {
            tell(child, walk);
        }
        walk.up();
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
