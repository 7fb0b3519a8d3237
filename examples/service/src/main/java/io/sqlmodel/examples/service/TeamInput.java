package io.sqlmodel.examples.service;

/** A team as clients send it. */
record TeamInput(String name, String headquarters) implements TeamBase {
    /** Puts it into a team. */
    Team into(Team team) {
        return team.name(name).headquarters(headquarters);
    }
}
