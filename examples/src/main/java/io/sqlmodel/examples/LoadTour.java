package io.sqlmodel.examples;

import static io.sqlmodel.SqlModel.immediateload;
import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.loadOnly;
import static io.sqlmodel.SqlModel.raiseload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.SqlModel.subqueryload;
import static io.sqlmodel.SqlModel.yieldPer;

import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.Select;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The chapter on loading: one loop over teams and their heroes, with each way of loading. */
final class LoadTour {
    private static final int TEAMS = 10;
    private static final Select<Team> NUMBERED = select(Team.class).where(Team.name.startsWith("Team "));

    private final Narrator say;
    private final Engine engine;

    LoadTour(Narrator say, Engine engine) {
        this.say = say;
        this.engine = engine;
    }

    void run() {
        say.chapter("One loop, and the statements of each way of loading");
        say.quietly(this::save);
        say.code("for (Team team : session.exec(select(Team.class).options(...)).all()) print(team.heroes())");
        say.notice(TEAMS + " teams with 3 heroes each:");
        loop("nothing: lazy, for all teams at once");
        loop("lazyload(Team.heroes).alone()", lazyload(Team.heroes).alone());
        loop("selectinload(Team.heroes)", selectinload(Team.heroes));
        loop("joinedload(Team.heroes)", joinedload(Team.heroes));
        loop("subqueryload(Team.heroes)", subqueryload(Team.heroes));
        loop("immediateload(Team.heroes)", immediateload(Team.heroes));
        loop(
                "selectinload(Team.heroes).loadOnly(Hero.name)",
                selectinload(Team.heroes).loadOnly(Hero.name));
        refuse();
        columns();
        stream();
        say.quietly(this::remove);
    }

    private void save() {
        try (Session session = new Session(engine)) {
            IntStream.range(0, TEAMS)
                    .mapToObj(i -> new Team()
                            .name("Team " + i)
                            .heroes(List.of(
                                    new Hero().name("Hero " + i + "a"),
                                    new Hero().name("Hero " + i + "b"),
                                    new Hero().name("Hero " + i + "c"))))
                    .forEach(session::add);
            session.commit();
        }
    }

    private void remove() {
        try (Session session = new Session(engine)) {
            for (Team team : session.exec(NUMBERED).all()) {
                List.copyOf(team.heroes()).forEach(session::delete);
                session.delete(team);
            }
            session.commit();
        }
    }

    private void loop(String name, LoaderOption<?, ?>... options) {
        int[] heroes = {0};
        int statements = say.counted(() -> {
            try (Session session = new Session(engine)) {
                for (Team team : session.exec(NUMBERED.options(options)).all()) {
                    heroes[0] += team.heroes().size();
                }
            }
        });
        say.result(String.format(
                "%2d %s, %d heroes: %s", statements, statements == 1 ? "statement " : "statements", heroes[0], name));
    }

    private void refuse() {
        try (Session session = new Session(engine)) {
            say.code("raiseload(Team.heroes)");
            say.counted(() -> {
                Team team = session.exec(NUMBERED.options(raiseload(Team.heroes)))
                        .all()
                        .get(0);
                try {
                    say.result(team.heroes().size());
                } catch (RaiseLoadException e) {
                    say.result(e.getMessage());
                }
            });
        }
    }

    private void columns() {
        try (Session session = new Session(engine)) {
            say.code("select(Hero.class).options(loadOnly(Hero.name)).limit(2), then hero.teamId() of both");
            session.exec(select(Hero.class)
                            .options(loadOnly(Hero.name))
                            .orderBy(Hero.name)
                            .limit(2))
                    .all()
                    .forEach(hero -> say.result(hero.name() + " " + hero.teamId()));
            say.notice("A column that was left out is read for all objects of the result.");
        }
        say.statements();
    }

    private void stream() {
        say.code("select(Team.class).options(selectinload(Team.heroes)).executionOptions(yieldPer(4)), as a stream");
        try (Session session = new Session(engine);
                Stream<Team> teams =
                        session
                                .exec(NUMBERED.options(selectinload(Team.heroes))
                                        .executionOptions(yieldPer(4)))
                                .stream()) {
            say.result(teams.mapToInt(team -> team.heroes().size()).sum() + " heroes");
        }
        say.notice(
                "One selectin for each part, and no part is held: so a million rows need no more memory than a few.");
        say.statements();
    }
}
