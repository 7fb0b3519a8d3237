package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random work, with savepoints and rollbacks, against a plain map that is copied at each savepoint: what the session
 * shows, and what the database holds in the end, must be what the map says.
 */
class RandomWorkTest {
    private static final int STEPS = 400;

    private final OwnedNames expected = new OwnedNames();
    private final List<Team> teams = new ArrayList<>();
    private int named;

    @ParameterizedTest
    @MethodSource("seeds")
    @Case({"H12", "H13"})
    void sessionAndDatabaseAgreeWithAPlainMap(long seed) {
        Random random = new Random(seed);
        try (TestEngine db = TestEngine.of(Team.class, Hero.class);
                Session session = Session.builder(db.engine())
                        .expireOnCommit(seed % 2 == 0)
                        .autoflush(seed % 3 != 0)
                        .open()) {
            for (String name : List.of("A", "B", "C")) {
                teams.add(new Team().name(name));
            }
            session.addAll(teams);
            session.commit();
            for (int i = 0; i < STEPS; i++) {
                step(session, random);
            }
            session.commit();
            assertThat(stored(session)).isEqualTo(expected.owners());
            session.commit();
            try (Session other = db.session()) {
                assertThat(stored(other)).isEqualTo(expected.owners());
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("random.seeds", 24));
    }

    private void step(Session session, Random random) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> add(session, random);
            case 3, 4 -> move(session, random);
            case 5 -> delete(session, random);
            case 6 -> rename(session, random);
            case 7 -> session.flush();
            case 8 -> expected.openSavepoint(session);
            case 9 -> expected.endSavepoint(random.nextBoolean());
            case 10 -> read(session, random);
            case 11 -> session.expire(teams.get(random.nextInt(3)));
            case 12 -> {
                if (random.nextInt(4) == 0) {
                    expected.commit(session);
                }
            }
            default -> {
                if (random.nextInt(4) == 0) {
                    expected.rollback(session);
                }
            }
        }
    }

    private void add(Session session, Random random) {
        Team team = teams.get(random.nextInt(3));
        Hero hero = new Hero().name("h" + named++);
        if (random.nextBoolean()) {
            team.heroes().add(hero);
        } else {
            hero.team(team);
            session.add(hero);
        }
        expected.owners().put(hero.name(), team.name());
    }

    private void move(Session session, Random random) {
        Hero hero = any(session, random);
        if (hero != null) {
            Team team = teams.get(random.nextInt(3));
            switch (random.nextInt(3)) {
                case 0 -> hero.team(team);
                case 1 -> {
                    if (hero.team() != team) {
                        team.heroes().add(hero);
                    }
                }
                default -> hero.teamId(team.id());
            }
            expected.owners().put(hero.name(), team.name());
        }
    }

    private void delete(Session session, Random random) {
        Hero hero = any(session, random);
        if (hero != null) {
            session.delete(hero);
            session.flush();
            expected.owners().remove(hero.name());
        }
    }

    private void rename(Session session, Random random) {
        Hero hero = any(session, random);
        if (hero != null) {
            String team = expected.owners().remove(hero.name());
            hero.name("h" + named++);
            expected.owners().put(hero.name(), team);
        }
    }

    private Hero any(Session session, Random random) {
        session.flush();
        List<Hero> heroes = session.exec(SqlModel.select(Hero.class)).all();
        return heroes.isEmpty() ? null : heroes.get(random.nextInt(heroes.size()));
    }

    private void read(Session session, Random random) {
        session.flush();
        Team team = teams.get(random.nextInt(3));
        List<String> members = expected.of(team.name());
        session.refresh(team, Team.heroes);
        assertThat(team.heroes()).extracting(Hero::name).containsExactlyInAnyOrderElementsOf(members);
        assertThat(team.heroes()).allMatch(hero -> hero.team() == team);
    }

    private static Map<String, String> stored(Session session) {
        Map<String, String> stored = new TreeMap<>();
        for (Hero hero : session.exec(SqlModel.select(Hero.class)).all()) {
            stored.put(hero.name(), hero.team() == null ? "none" : hero.team().name());
        }
        return stored;
    }
}
