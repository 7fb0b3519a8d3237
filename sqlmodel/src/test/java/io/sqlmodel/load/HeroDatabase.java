package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.select;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.List;

/**
 * The teams and heroes of the tutorial in an SQLite database in memory, and the statements that ran since they were saved:
 * Preventers (1) with heroes 2, 3, 6, 7 and 8, Z-Force (2) with hero 1, Wakaland (3) with heroes 4 and 5, the empty team
 * 4, and hero 9 without a team.
 */
final class HeroDatabase implements AutoCloseable {
    private final Engine engine = Engine.create("jdbc:sqlite::memory:");
    private final List<String> statements = new ArrayList<>();

    HeroDatabase() {
        Metadata.of(Team.class, Hero.class).createAll(engine);
        Team preventers = new Team().name("Preventers");
        Team zForce = new Team().name("Z-Force");
        Team wakaland = new Team().name("Wakaland");
        save(preventers, zForce, wakaland, new Team().name("Nobodies"));
        save(
                new Hero().name("Deadpond").teamId(2L),
                new Hero().name("Rusty-Man").age(48).teamId(1L),
                new Hero().name("Spider-Boy").teamId(1L),
                new Hero().name("Black Lion").age(35).teamId(3L),
                new Hero().name("Princess Sure-E").teamId(3L),
                new Hero().name("Tarantula").age(32).teamId(1L),
                new Hero().name("Dr. Weird").age(36).teamId(1L),
                new Hero().name("Captain North America").age(93).teamId(1L),
                new Hero().name("Loner"));
        engine.addListener(this::executed);
    }

    private void executed(StatementEvent event) {
        statements.add(event.sql());
    }

    /** Saves objects in a session of its own. */
    void save(Object... objects) {
        try (Session session = session()) {
            session.addAll(objects);
            session.commit();
        }
        statements.clear();
    }

    Session session() {
        return new Session(engine);
    }

    Engine engine() {
        return engine;
    }

    /** The statements since the last call. */
    List<String> statements() {
        List<String> since = List.copyOf(statements);
        statements.clear();
        return since;
    }

    static Hero hero(Session session, String name) {
        return session.exec(select(Hero.class).where(Hero.name.eq(name))).one();
    }

    @Override
    public void close() {
        engine.close();
    }
}
