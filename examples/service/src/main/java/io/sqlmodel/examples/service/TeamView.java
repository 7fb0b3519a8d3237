package io.sqlmodel.examples.service;

import java.util.List;

/** A team as clients get it, with the names of its heroes. */
record TeamView(Long id, String name, String headquarters, List<String> heroes) implements TeamBase {
    static TeamView of(Team team) {
        return new TeamView(
                team.id(),
                team.name(),
                team.headquarters(),
                team.heroes().stream().map(Hero::name).toList());
    }
}
