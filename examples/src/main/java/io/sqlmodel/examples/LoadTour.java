package io.sqlmodel.examples;

import static io.sqlmodel.SqlModel.containsEager;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The chapter on loading: one loop over teams and their heroes, with each way of loading. */
final class LoadTour {
    private static final int TEAMS = 10;
    private static final Select<Team> NUMBERED =
            select(Team.class).where(Team.name.startsWith("Team ")).orderBy(Team.id);

    private final Narrator say;
    private final Engine engine;

    LoadTour(Narrator say, Engine engine) {
        this.say = say;
        this.engine = engine;
    }

    void run() {
        say.chapter("One loop, and the statements of each way of loading");
        say.quietly(this::save);
        say.notice(TEAMS + " teams have 3 heroes each. The loop counts them all; the options are those of the query:");
        say.code("for (Team team : session.exec(select(Team.class).options(...)).all()) count += team.heroes().size()");
        loop("no option: lazy, for all teams at once");
        loop("lazyload(Team.heroes).alone()", lazyload(Team.heroes).alone());
        loop("selectinload(Team.heroes)", selectinload(Team.heroes));
        loop("joinedload(Team.heroes)", joinedload(Team.heroes));
        loop(
                "containsEager(Team.heroes), with .leftJoin(Team.heroes) in the query",
                NUMBERED.leftJoin(Team.heroes).options(containsEager(Team.heroes)));
        loop("subqueryload(Team.heroes)", subqueryload(Team.heroes));
        loop("immediateload(Team.heroes)", immediateload(Team.heroes));
        refuse("raiseload(Team.heroes)", raiseload(Team.heroes));
        refuse("raiseload(Team.heroes).onSql()", raiseload(Team.heroes).onSql());
        say.notice("A declaration says the same for every query: @Relationship(lazy = JOINED).");
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

    private void loop(String options, LoaderOption<?, ?>... loaders) {
        loop(options, NUMBERED.options(loaders));
    }

    private void loop(String options, Select<Team> query) {
        AtomicInteger heroes = new AtomicInteger();
        int statements = say.counted(() -> count(query, heroes));
        line(statements, heroes + " heroes", options);
    }

    private void refuse(String options, LoaderOption<?, ?> loader) {
        AtomicReference<String> code = new AtomicReference<>("no error");
        int statements = say.counted(() -> {
            try {
                count(NUMBERED.options(loader), new AtomicInteger());
            } catch (RaiseLoadException e) {
                code.set(e.code());
            }
        });
        line(statements, code.get(), options);
    }

    private void count(Select<Team> query, AtomicInteger heroes) {
        try (Session session = new Session(engine)) {
            for (Team team : session.exec(query).all()) {
                heroes.addAndGet(team.heroes().size());
            }
        }
    }

    private void line(int statements, String outcome, String options) {
        say.result(String.format(
                "%2d %s %-10s %s", statements, statements == 1 ? "statement, " : "statements,", outcome, options));
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
