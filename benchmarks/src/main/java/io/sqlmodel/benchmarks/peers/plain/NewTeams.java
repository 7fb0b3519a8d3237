package io.sqlmodel.benchmarks.peers.plain;

import io.sqlmodel.benchmarks.work.Sample;
import java.util.ArrayList;
import java.util.List;

/** The objects of the insert. */
public final class NewTeams {
    private NewTeams() {}

    /**
     * Makes teams with heroes, none of which has a key.
     *
     * @param count how many teams
     * @return the teams
     */
    public static List<Team> make(int count) {
        List<Team> teams = new ArrayList<>(count);
        for (int t = 0; t < count; t++) {
            Team team = new Team(0, Sample.newTeam(t));
            for (int h = 0; h < Sample.HEROES; h++) {
                team.add(new Hero(0, Sample.newHero(t, h), Sample.newAge(h), 0));
            }
            teams.add(team);
        }
        return teams;
    }

    /**
     * The heroes of teams that have got their keys.
     *
     * @param teams the teams
     * @return their heroes, who know those keys now
     */
    public static List<Hero> heroes(List<Team> teams) {
        List<Hero> heroes = new ArrayList<>(teams.size() * Sample.HEROES);
        for (Team team : teams) {
            for (Hero hero : team.heroes) {
                hero.teamId = team.id;
                heroes.add(hero);
            }
        }
        return heroes;
    }
}
