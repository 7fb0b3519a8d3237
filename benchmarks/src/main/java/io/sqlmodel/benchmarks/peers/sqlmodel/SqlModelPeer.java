package io.sqlmodel.benchmarks.peers.sqlmodel;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;

import io.sqlmodel.Engine;
import io.sqlmodel.EngineBuilder;
import io.sqlmodel.Session;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.UrlSource;
import io.sqlmodel.benchmarks.work.Walk;
import io.sqlmodel.sql.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** Sessions as they are by default, but for the insert, which reads its objects after the commit. */
public final class SqlModelPeer implements Peer {
    private final Engine engine;

    /**
     * Opens an engine.
     *
     * @param place where
     */
    public SqlModelPeer(Place place) {
        DataSource pool = new UrlSource(place.url());
        DataSource watched = place.watched(pool);
        EngineBuilder builder = Engine.builder(place.url());
        // Its own pool unless somebody counts.
        engine = watched == pool ? builder.build() : builder.dataSource(watched).build();
    }

    @Override
    public void get(long id, Walk walk) {
        try (Session session = new Session(engine)) {
            tell(session.getOne(Hero.class, id), walk);
            session.commit();
        }
    }

    @Override
    public void flat(Walk walk) {
        try (Session session = new Session(engine)) {
            for (Hero hero : session.exec(select(Hero.class)).all()) {
                tell(hero, walk);
            }
            session.commit();
        }
    }

    @Override
    public void selectin(Walk walk) {
        teams(select(Team.class).options(selectinload(Team.heroes)), walk);
    }

    @Override
    public void join(Walk walk) {
        teams(select(Team.class).options(joinedload(Team.heroes)), walk);
    }

    @Override
    public void lazy(Walk walk) {
        teams(select(Team.class), walk);
    }

    private void teams(Select<Team> query, Walk walk) {
        try (Session session = new Session(engine)) {
            tell(session.exec(query).all(), walk);
            session.commit();
        }
    }

    @Override
    public void graph(Walk walk) {
        try (Session session = new Session(engine)) {
            List<Hero> heroes = session.exec(
                            select(Hero.class).options(selectinload(Hero.team), selectinload(Hero.tags)))
                    .all();
            for (Hero hero : heroes) {
                tell(hero, walk);
                walk.down();
                walk.team(hero.team().id(), hero.team().name());
                for (Tag tag : hero.tags()) {
                    walk.tag(tag.id(), tag.label());
                }
                walk.up();
            }
            session.commit();
        }
    }

    @Override
    public void tree(Walk walk) {
        try (Session session = new Session(engine)) {
            tell(
                    session.exec(select(Category.class)
                                    .where(Category.id.eq(Sample.ROOT))
                                    .options(selectinload(Category.children).recursive()))
                            .one(),
                    walk);
            session.commit();
        }
    }

    @Override
    public void insert(int count, Walk walk) {
        List<Team> teams = new ArrayList<>(count);
        for (int t = 0; t < count; t++) {
            Team team = new Team().name(Sample.newTeam(t));
            for (int h = 0; h < Sample.HEROES; h++) {
                team.heroes().add(new Hero().name(Sample.newHero(t, h)).age(Sample.newAge(h)));
            }
            teams.add(team);
        }
        try (Session session = Session.builder(engine).expireOnCommit(false).open()) {
            session.addAll(teams);
            session.commit();
        }
        tell(teams, walk);
    }

    @Override
    public void update() {
        try (Session session = new Session(engine)) {
            for (Hero hero : session.exec(select(Hero.class)).all()) {
                hero.age(Sample.older(hero.age()));
            }
            session.commit();
        }
    }

    @Override
    public void delete() {
        try (Session session = new Session(engine)) {
            List<Team> teams = session.exec(select(Team.class)
                            .where(Team.id.gt(Sample.VICTIMS))
                            .options(selectinload(Team.heroes).selectinload(Hero.tags)))
                    .all();
            for (Team team : teams) {
                session.delete(team);
            }
            session.commit();
        }
    }

    @Override
    public void mixed() {
        try (Session session = new Session(engine)) {
            List<Team> teams = session.exec(select(Team.class)
                            .where(Team.id.le(Sample.MIXED_TEAMS))
                            .options(selectinload(Team.heroes).selectinload(Hero.tags)))
                    .all();
            Map<Long, Team> teamsById = new HashMap<>();
            List<Hero> heroes = new ArrayList<>();
            Map<Long, Tag> tags = new HashMap<>();
            for (Team team : teams) {
                teamsById.put(team.id(), team);
                for (Hero hero : team.heroes()) {
                    heroes.add(hero);
                    hero.tags().forEach(tag -> tags.put(tag.id(), tag));
                }
            }
            for (Hero hero : heroes) {
                change(hero, session, teamsById, tags);
            }
            for (Team team : teams) {
                Hero hero = new Hero().name(Sample.newHero(team.id(), 0)).age(Sample.newAge(0));
                hero.tags().add(tags.get(Sample.newTag(team.id())));
                team.heroes().add(hero);
            }
            session.commit();
        }
    }

    private static void change(Hero hero, Session session, Map<Long, Team> teams, Map<Long, Tag> tags) {
        switch (Sample.role(hero.id())) {
            case Sample.DELETED -> session.delete(hero);
            case Sample.MOVED -> hero.team(teams.get(Sample.nextTeam(hero.teamId())));
            case Sample.UPDATED, Sample.UPDATED_TOO -> hero.age(Sample.older(hero.age()));
            case Sample.LINKED -> hero.tags().add(tags.get(Sample.otherTag(hero.id())));
            case Sample.UNLINKED -> hero.tags().remove(tags.get(Sample.firstTag(hero.id())));
            default -> {}
        }
    }

    private static void tell(List<Team> teams, Walk walk) {
        for (Team team : teams) {
            walk.team(team.id(), team.name());
            walk.down();
            for (Hero hero : team.heroes()) {
                tell(hero, walk);
            }
            walk.up();
        }
    }

    private static void tell(Hero hero, Walk walk) {
        walk.hero(hero.id(), hero.name(), hero.age(), hero.teamId());
    }

    private static void tell(Category category, Walk walk) {
        walk.category(category.id(), category.name());
        walk.down();
        for (Category child : category.children()) {
            tell(child, walk);
        }
        walk.up();
    }

    @Override
    public void close() {
        engine.close();
    }
}
