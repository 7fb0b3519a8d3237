package io.sqlmodel.benchmarks.peers.plain;

import io.sqlmodel.benchmarks.work.Walk;

/** Walks over the objects. */
public final class Tell {
    private Tell() {}

    /**
     * Over a hero.
     *
     * @param hero the hero
     * @param walk who sees it
     */
    public static void hero(Hero hero, Walk walk) {
        walk.hero(hero.id, hero.name, hero.age, hero.teamId);
    }

    /**
     * Over heroes with their teams and tags.
     *
     * @param heroes the heroes
     * @param walk who sees them
     */
    public static void graph(Iterable<Hero> heroes, Walk walk) {
        for (Hero hero : heroes) {
            hero(hero, walk);
            walk.down();
            walk.team(hero.team.id, hero.team.name);
            for (Tag tag : hero.tags()) {
                walk.tag(tag.id, tag.label);
            }
            walk.up();
        }
    }

    /**
     * Over teams with their heroes.
     *
     * @param teams the teams
     * @param walk who sees them
     */
    public static void teams(Iterable<Team> teams, Walk walk) {
        for (Team team : teams) {
            walk.team(team.id, team.name);
            walk.down();
            for (Hero hero : team.heroes) {
                hero(hero, walk);
            }
            walk.up();
        }
    }

    /**
     * Over a tree.
     *
     * @param category its root
     * @param walk who sees it
     */
    public static void tree(Category category, Walk walk) {
        walk.category(category.id, category.name);
        walk.down();
        for (Category child : category.children) {
            tree(child, walk);
        }
        walk.up();
    }
}
