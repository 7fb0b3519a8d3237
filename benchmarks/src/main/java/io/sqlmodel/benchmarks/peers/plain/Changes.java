package io.sqlmodel.benchmarks.peers.plain;

import io.sqlmodel.benchmarks.work.Sample;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the mixed flush changes: made in memory, and collected by kind, to be written afterwards. */
public final class Changes {
    /** New heroes; their teams have keys. */
    public final List<Hero> inserted = new ArrayList<>();

    /** Heroes to be deleted with their links. */
    public final List<Hero> deleted = new ArrayList<>();

    /** Heroes with another team. */
    public final List<Hero> moved = new ArrayList<>();

    /** Heroes with another age. */
    public final List<Hero> aged = new ArrayList<>();

    /** Links to be inserted, those of new heroes among them. */
    public final List<Link> linked = new ArrayList<>();

    /** Links to be deleted, without those of deleted heroes. */
    public final List<Link> unlinked = new ArrayList<>();

    private final Map<Long, Team> teams = new HashMap<>();
    private final Map<Long, Tag> tags = new HashMap<>();

    /**
     * Changes the objects.
     *
     * @param loaded the teams, with their heroes and the tags of those
     */
    public Changes(Collection<Team> loaded) {
        List<Hero> heroes = new ArrayList<>();
        for (Team team : loaded) {
            teams.put(team.id, team);
            for (Hero hero : team.heroes) {
                heroes.add(hero);
                hero.tags().forEach(tag -> tags.put(tag.id, tag));
            }
        }
        heroes.forEach(this::change);
        for (Team team : loaded) {
            Hero hero = new Hero(0, Sample.newHero(team.id, 0), Sample.newAge(0), team.id);
            team.add(hero);
            inserted.add(hero);
            link(hero, Sample.newTag(team.id));
        }
    }

    private void change(Hero hero) {
        switch (Sample.role(hero.id)) {
            case Sample.DELETED -> {
                hero.team.heroes.remove(hero);
                deleted.add(hero);
            }
            case Sample.MOVED -> {
                hero.team.heroes.remove(hero);
                hero.teamId = Sample.nextTeam(hero.teamId);
                teams.get(hero.teamId).add(hero);
                moved.add(hero);
            }
            case Sample.UPDATED, Sample.UPDATED_TOO -> {
                hero.age = Sample.older(hero.age);
                aged.add(hero);
            }
            case Sample.LINKED -> link(hero, Sample.otherTag(hero.id));
            case Sample.UNLINKED -> {
                Tag tag = tags.get(Sample.firstTag(hero.id));
                hero.tags().remove(tag);
                unlinked.add(new Link(hero, tag));
            }
            default -> {
                // Stays as it is.
            }
        }
    }

    private void link(Hero hero, long tag) {
        hero.tags().add(tags.get(tag));
        linked.add(new Link(hero, tags.get(tag)));
    }
}
