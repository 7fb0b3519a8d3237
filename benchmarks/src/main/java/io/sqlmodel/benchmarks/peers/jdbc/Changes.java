package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.work.Sample;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mixed flush: what is to be written is collected while objects change, and written statement by statement. */
final class Changes {
    private final List<TeamRow> teams;
    private final Map<Long, TeamRow> teamsById = new HashMap<>();
    private final Map<Long, TagRow> tags;
    private final List<HeroRow> added = new ArrayList<>();
    private final List<HeroRow> aged = new ArrayList<>();
    private final List<HeroRow> moved = new ArrayList<>();
    private final Keys deleted = new Keys();
    private final Keys linkedHeroes = new Keys();
    private final Keys linkedTags = new Keys();
    private final Keys unlinkedHeroes = new Keys();
    private final Keys unlinkedTags = new Keys();

    Changes(List<TeamRow> teams, Map<Long, TagRow> tags) {
        this.teams = teams;
        this.tags = tags;
        for (TeamRow team : teams) {
            teamsById.put(team.id, team);
        }
    }

    void decide(List<HeroRow> heroes) {
        for (HeroRow hero : heroes) {
            decide(hero);
        }
        for (TeamRow team : teams) {
            HeroRow hero = new HeroRow(0, Sample.newHero(team.id, 0), Sample.newAge(0), team.id);
            hero.team = team;
            team.heroes.add(hero);
            hero.tags().add(tags.get(Sample.newTag(team.id)));
            added.add(hero);
        }
    }

    private void decide(HeroRow hero) {
        switch (Sample.role(hero.id)) {
            case Sample.DELETED -> {
                hero.team.heroes.remove(hero);
                deleted.add(hero.id);
                for (TagRow tag : hero.tags()) {
                    unlinkedHeroes.add(hero.id);
                    unlinkedTags.add(tag.id);
                }
            }
            case Sample.MOVED -> {
                hero.team.heroes.remove(hero);
                hero.team = teamsById.get(Sample.nextTeam(hero.team.id));
                hero.teamId = hero.team.id;
                hero.team.heroes.add(hero);
                moved.add(hero);
            }
            case Sample.UPDATED, Sample.UPDATED_TOO -> {
                hero.age = Sample.older(hero.age);
                aged.add(hero);
            }
            case Sample.LINKED -> {
                TagRow tag = tags.get(Sample.otherTag(hero.id));
                hero.tags().add(tag);
                linkedHeroes.add(hero.id);
                linkedTags.add(tag.id);
            }
            case Sample.UNLINKED -> {
                TagRow tag = tags.get(Sample.firstTag(hero.id));
                hero.tags().remove(tag);
                unlinkedHeroes.add(hero.id);
                unlinkedTags.add(tag.id);
            }
            default -> {
                // Stays as it is.
            }
        }
    }

    void write(Statements statements, String deleteHeroes) throws SQLException {
        statements.insertHeroes(added);
        statements.updateAges(aged);
        statements.updateTeams(moved);
        statements.deleteLinks(unlinkedHeroes, unlinkedTags);
        statements.update(deleteHeroes, deleted);
        for (HeroRow hero : added) {
            linkedHeroes.add(hero.id);
            linkedTags.add(hero.tags().get(0).id);
        }
        statements.insertLinks(linkedHeroes, linkedTags);
    }
}
