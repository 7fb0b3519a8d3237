package io.sqlmodel.examples.service;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.sqlmodel.Engine;
import io.sqlmodel.Session;

/** What there is under {@code /teams}. */
final class Teams {
    private final Engine engine;

    Teams(Engine engine) {
        this.engine = engine;
    }

    /** Two statements, however many teams there are. */
    void list(Context http) {
        try (Session session = Session.builder(engine).readOnly(true).open()) {
            http.json(
                    session
                            .exec(select(Team.class)
                                    .options(selectinload(Team.heroes))
                                    .orderBy(Team.name))
                            .all()
                            .stream()
                            .map(TeamView::of)
                            .toList());
        }
    }

    void get(Context http) {
        try (Session session = Session.builder(engine).readOnly(true).open()) {
            http.json(TeamView.of(session.getOne(Team.class, Http.id(http))));
        }
    }

    void create(Context http) {
        TeamInput input = http.bodyAsClass(TeamInput.class);
        http.status(HttpStatus.CREATED).json(engine.transaction(session -> {
            Team team = input.into(new Team());
            session.add(team).flush();
            return TeamView.of(team);
        }));
    }

    void replace(Context http) {
        TeamInput input = http.bodyAsClass(TeamInput.class);
        http.json(engine.transaction(session -> {
            Team team = input.into(session.getOne(Team.class, Http.id(http)));
            session.flush();
            return TeamView.of(team);
        }));
    }

    /** Its heroes stay, without a team. */
    void delete(Context http) {
        engine.transaction(session -> {
            session.delete(session.getOne(Team.class, Http.id(http)));
        });
        http.status(HttpStatus.NO_CONTENT);
    }
}
