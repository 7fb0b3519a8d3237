package io.sqlmodel.examples.service;

import org.jspecify.annotations.Nullable;

/** A hero as clients get it, with the name of the team. */
record HeroView(
        Long id,
        String name,
        @Nullable Integer age,
        @Nullable Long teamId,
        @Nullable String team) implements HeroBase {
    static HeroView of(Hero hero) {
        Team team = hero.team();
        return new HeroView(hero.id(), hero.name(), hero.age(), hero.teamId(), team == null ? null : team.name());
    }
}
