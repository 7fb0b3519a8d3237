package io.sqlmodel.benchmarks.peers.plain;

import io.sqlmodel.benchmarks.work.Sample;
import java.util.ArrayList;
import java.util.List;

/** A team and what was read with it. */
public final class Team {
    /** Its key, 0 if it has none yet. */
    public long id;

    /** Its name. */
    public final String name;

    /** Its heroes, if they were read. */
    public final List<Hero> heroes = new ArrayList<>(Sample.HEROES);

    /**
     * Makes a team.
     *
     * @param id its key, 0 if it has none yet
     * @param name its name
     */
    public Team(long id, String name) {
        this.id = id;
        this.name = name;
    }

    /**
     * Puts a hero into this team, on both sides.
     *
     * @param hero who has no team in memory
     */
    public void add(Hero hero) {
        hero.team = this;
        heroes.add(hero);
    }
}
