package io.sqlmodel.examples.service;

import org.jspecify.annotations.Nullable;

/** A hero as clients send it. */
record HeroInput(
        String name, @Nullable Integer age, @Nullable Long teamId) implements HeroBase {
    /** Puts it into a hero. */
    Hero into(Hero hero) {
        return hero.name(name).age(age).teamId(teamId);
    }
}
