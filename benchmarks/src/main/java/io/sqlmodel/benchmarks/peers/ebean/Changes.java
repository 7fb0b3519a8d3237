package io.sqlmodel.benchmarks.peers.ebean;

import io.ebean.Database;
import io.sqlmodel.benchmarks.work.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mixed flush: beans are changed in memory, and saved by the cascade from their teams. */
final class Changes {
    private final List<Team> teams;
    private final Map<Long, Team> teamsById = new HashMap<>();
    private final Map<Long, Tag> tags = new HashMap<>();
    private final List<Long> deleted = new ArrayList<>();

    Changes(List<Team> teams) {
        this.teams = teams;
        List<Hero> heroes = new ArrayList<>();
        for (Team team : teams) {
            teamsById.put(team.id(), team);
            for (Hero hero : team.heroes()) {
                heroes.add(hero);
                hero.tags().forEach(tag -> tags.put(tag.id(), tag));
            }
        }
        heroes.forEach(this::change);
        for (Team team : teams) {
            Hero hero = new Hero(team, Sample.newHero(team.id(), 0), Sample.newAge(0));
            hero.tags().add(tags.get(Sample.newTag(team.id())));
            team.heroes().add(hero);
        }
    }

    private void change(Hero hero) {
        switch (Sample.role(hero.id())) {
            case Sample.DELETED -> {
                hero.team().heroes().remove(hero);
                deleted.add(hero.id());
            }
            case Sample.MOVED -> {
                Team team = teamsById.get(Sample.nextTeam(hero.team().id()));
                hero.team().heroes().remove(hero);
                hero.team(team);
                team.heroes().add(hero);
            }
            case Sample.UPDATED, Sample.UPDATED_TOO -> hero.age(Sample.older(hero.age()));
            case Sample.LINKED -> hero.tags().add(tags.get(Sample.otherTag(hero.id())));
            case Sample.UNLINKED -> hero.tags().remove(tags.get(Sample.firstTag(hero.id())));
            default -> {
                // Stays as it is.
            }
        }
    }

    void save(Database database) {
        database.deleteAll(Hero.class, deleted);
        database.saveAll(teams);
    }
}
