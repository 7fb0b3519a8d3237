package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.peers.plain.Changes;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Link;
import io.sqlmodel.benchmarks.peers.plain.Tag;
import io.sqlmodel.benchmarks.peers.plain.Team;
import java.sql.SQLException;
import java.util.List;

/** What is written by several statements: rows that refer to others are deleted before those, and inserted after them. */
final class Writes {
    private final Statements statements;
    private final String linksByHero;
    private final String heroesByKey;
    private final String teamsByKey;

    Writes(Statements statements) {
        this.statements = statements;
        linksByHero = statements.delete("hero_tag", "hero_id");
        heroesByKey = statements.delete("hero", "id");
        teamsByKey = statements.delete("team", "id");
    }

    void deleteTeams(List<Team> teams, List<Hero> heroes) throws SQLException {
        Keys heroKeys = keys(heroes);
        statements.update(linksByHero, heroKeys);
        statements.update(heroesByKey, heroKeys);
        Keys teamKeys = new Keys();
        for (Team team : teams) {
            teamKeys.add(team.id);
        }
        statements.update(teamsByKey, teamKeys);
    }

    void write(Changes changes) throws SQLException {
        for (Hero hero : changes.deleted) {
            for (Tag tag : hero.tags()) {
                changes.unlinked.add(new Link(hero, tag));
            }
        }
        statements.deleteLinks(changes.unlinked);
        statements.update(heroesByKey, keys(changes.deleted));
        statements.updateAges(changes.aged);
        statements.updateTeams(changes.moved);
        statements.insertHeroes(changes.inserted);
        statements.insertLinks(changes.linked);
    }

    private static Keys keys(List<Hero> heroes) {
        Keys keys = new Keys();
        for (Hero hero : heroes) {
            keys.add(hero.id);
        }
        return keys;
    }
}
