package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.select;

import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;

/**
 * The teams and heroes of the tutorial: Preventers (1) with heroes 2, 3, 6, 7 and 8, Z-Force (2) with hero 1, Wakaland (3)
 * with heroes 4 and 5, the empty team 4, and hero 9 without a team.
 */
final class HeroDatabase {
    private HeroDatabase() {}

    /** A database in memory with all of them. */
    static TestEngine open() {
        TestEngine database = TestEngine.of(Team.class, Hero.class);
        database.save(
                new Team().name("Preventers"),
                new Team().name("Z-Force"),
                new Team().name("Wakaland"),
                new Team().name("Nobodies"));
        database.save(
                new Hero().name("Deadpond").teamId(2L),
                new Hero().name("Rusty-Man").age(48).teamId(1L),
                new Hero().name("Spider-Boy").teamId(1L),
                new Hero().name("Black Lion").age(35).teamId(3L),
                new Hero().name("Princess Sure-E").teamId(3L),
                new Hero().name("Tarantula").age(32).teamId(1L),
                new Hero().name("Dr. Weird").age(36).teamId(1L),
                new Hero().name("Captain North America").age(93).teamId(1L),
                new Hero().name("Loner"));
        return database;
    }

    static Hero hero(Session session, String name) {
        return session.exec(select(Hero.class).where(Hero.name.eq(name))).one();
    }
}
