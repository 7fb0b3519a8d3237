package io.sqlmodel.benchmarks;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import java.util.ArrayList;
import java.util.List;

/** The work as a user of SQLModel writes it. */
final class SqlModelWorkload implements Workload {
    private final Engine engine;

    SqlModelWorkload(String url) {
        engine = Engine.create(url);
        Metadata.of(Team.class, Hero.class).createAll(engine);
        try (Session session = new Session(engine)) {
            session.addAll(graph());
            session.commit();
        }
    }

    private static List<Team> graph() {
        List<Team> teams = new ArrayList<>(TEAMS);
        for (int t = 0; t < TEAMS; t++) {
            Team team = new Team().name("Team " + t);
            for (int h = 0; h < HEROES; h++) {
                team.heroes().add(new Hero().name("Hero " + t + "." + h).age(20 + h));
            }
            teams.add(team);
        }
        return teams;
    }

    @Override
    public long loadFlat() {
        try (Session session = new Session(engine)) {
            long sum = 0;
            for (Hero hero : session.exec(select(Hero.class)).all()) {
                sum += sum(hero);
            }
            return sum;
        }
    }

    @Override
    public long loadParentsWithChildren() {
        try (Session session = new Session(engine)) {
            long sum = 0;
            for (Team team : session.exec(select(Team.class).options(selectinload(Team.heroes)))
                    .all()) {
                sum += team.id() + team.name().length();
                for (Hero hero : team.heroes()) {
                    if (hero.team() != team) {
                        throw new AssertionError("the two sides disagree");
                    }
                    sum += sum(hero);
                }
            }
            return sum;
        }
    }

    @Override
    public long insertGraph() {
        List<Team> teams = graph();
        try (Session session = Session.builder(engine).expireOnCommit(false).open()) {
            session.addAll(teams);
            session.commit();
        }
        long keys = 0;
        for (Team team : teams) {
            keys += team.id() == null ? 0 : 1;
            for (Hero hero : team.heroes()) {
                keys += hero.id() == null || !hero.teamId().equals(team.id()) ? 0 : 1;
            }
        }
        return keys;
    }

    @Override
    public void clear() {
        try (Session session = new Session(engine)) {
            session.exec(delete(Hero.class).where(Hero.id.gt((long) TEAMS * HEROES)));
            session.exec(delete(Team.class).where(Team.id.gt((long) TEAMS)));
            session.commit();
        }
    }

    private static long sum(Hero hero) {
        return hero.id() + hero.name().length() + hero.age();
    }

    @Override
    public void close() {
        engine.close();
    }
}
