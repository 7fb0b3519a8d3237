package io.sqlmodel.examples.service;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.sqlmodel.Engine;
import io.sqlmodel.Session;
import io.sqlmodel.sql.Select;

/** What there is under {@code /heroes}. */
final class Heroes {
    private static final int PAGE = 100;

    private final Engine engine;

    Heroes(Engine engine) {
        this.engine = engine;
    }

    /** One statement. {@code ?team=Avengers} narrows it, {@code ?offset=100} goes on. */
    void list(Context http) {
        Select<Hero> heroes = select(Hero.class)
                .options(joinedload(Hero.team))
                .orderBy(Hero.name)
                .offset(Http.number(http, "offset", 0))
                .limit(PAGE);
        String team = http.queryParam("team");
        Select<Hero> wanted = team == null ? heroes : heroes.where(Hero.team.has(Team.name.eq(team)));
        try (Session session = Session.builder(engine).readOnly(true).open()) {
            http.json(session.exec(wanted).all().stream().map(HeroView::of).toList());
        }
    }

    void get(Context http) {
        try (Session session = Session.builder(engine).readOnly(true).open()) {
            http.json(HeroView.of(session.options(joinedload(Hero.team)).getOne(Hero.class, Http.id(http))));
        }
    }

    void create(Context http) {
        HeroInput input = http.bodyAsClass(HeroInput.class);
        http.status(HttpStatus.CREATED).json(engine.transaction(session -> {
            Hero hero = input.into(new Hero());
            session.add(hero).flush();
            return HeroView.of(hero);
        }));
    }

    void replace(Context http) {
        HeroInput input = http.bodyAsClass(HeroInput.class);
        http.json(engine.transaction(session -> {
            Hero hero = input.into(session.getOne(Hero.class, Http.id(http)));
            session.flush();
            return HeroView.of(hero);
        }));
    }

    void delete(Context http) {
        engine.transaction(session -> {
            session.delete(session.getOne(Hero.class, Http.id(http)));
        });
        http.status(HttpStatus.NO_CONTENT);
    }
}
