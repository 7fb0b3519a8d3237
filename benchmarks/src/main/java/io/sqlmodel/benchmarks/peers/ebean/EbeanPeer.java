package io.sqlmodel.benchmarks.peers.ebean;

import io.ebean.Database;
import io.ebean.Transaction;
import io.ebean.datasource.DataSourcePool;
import io.sqlmodel.benchmarks.peers.Pool;
import io.sqlmodel.benchmarks.peers.ebean.query.QHero;
import io.sqlmodel.benchmarks.peers.ebean.query.QTeam;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Walk;
import java.util.ArrayList;
import java.util.List;

/**
 * The work with Ebean's query beans: {@code fetchQuery()} where a second statement is asked for, {@code fetch()} for joins; lazy
 * loading for all objects of a result at once; deletes by keys, which cascade by few statements, while those by beans cascade
 * for each. A flush does not have to keep the order of beans and link rows ({@code setFlushOnMixed(false)}). Many-to-one and
 * many-to-many together are loaded by one join, since H2 makes nothing good of the statements that {@code fetchQuery()} gives for
 * a many-to-many; the tree by a native query, for lazy loading would take eight statements.
 */
public final class EbeanPeer implements Peer {
    private static final String TREE = """
            WITH RECURSIVE tree (id) AS (
                SELECT id FROM category WHERE id = :root
                UNION ALL
                SELECT c.id FROM category c JOIN tree t ON c.parent_id = t.id)
            SELECT c.id, c.name, c.parent_id FROM category c JOIN tree t ON t.id = c.id""";

    private final DataSourcePool pool;
    private final Database database;

    /**
     * Opens the pool.
     *
     * @param place the database
     */
    public EbeanPeer(Place place) {
        pool = Pool.keepingStatements(place).build();
        database = Setup.database(place, pool);
    }

    @Override
    public void get(long id, Walk walk) {
        try (Transaction transaction = database.beginTransaction()) {
            tell(database.find(Hero.class, id), walk);
            transaction.commit();
        }
    }

    @Override
    public void flat(Walk walk) {
        try (Transaction transaction = database.beginTransaction()) {
            for (Hero hero : new QHero(database).findList()) {
                tell(hero, walk);
            }
            transaction.commit();
        }
    }

    @Override
    public void selectin(Walk walk) {
        try (Transaction transaction = database.beginTransaction()) {
            tell(new QTeam(database).heroes.fetchQuery().findList(), walk);
            transaction.commit();
        }
    }

    @Override
    public void join(Walk walk) {
        try (Transaction transaction = database.beginTransaction()) {
            tell(new QTeam(database).heroes.fetch().findList(), walk);
            transaction.commit();
        }
    }

    @Override
    public void graph(Walk walk) {
        try (Transaction transaction = database.beginTransaction()) {
            for (Hero hero : new QHero(database).team.fetch().tags.fetch().findList()) {
                tell(hero, walk);
                walk.down();
                walk.team(hero.team().id(), hero.team().name());
                for (Tag tag : hero.tags()) {
                    walk.tag(tag.id(), tag.label());
                }
                walk.up();
            }
            transaction.commit();
        }
    }

    @Override
    public void lazy(Walk walk) {
        try (Transaction transaction = database.beginTransaction()) {
            tell(new QTeam(database).findList(), walk);
            transaction.commit();
        }
    }

    @Override
    public void tree(Walk walk) {
        try (Transaction transaction = database.beginTransaction()) {
            tell(
                    Category.tree(database.findNative(Category.class, TREE)
                            .setParameter("root", Sample.ROOT)
                            .findList()),
                    walk);
            transaction.commit();
        }
    }

    @Override
    public void insert(int count, Walk walk) {
        List<Team> teams = new ArrayList<>(count);
        for (int t = 0; t < count; t++) {
            Team team = new Team(Sample.newTeam(t));
            for (int h = 0; h < Sample.HEROES; h++) {
                team.heroes().add(new Hero(team, Sample.newHero(t, h), Sample.newAge(h)));
            }
            teams.add(team);
        }
        try (Transaction transaction = database.beginTransaction()) {
            database.saveAll(teams);
            transaction.commit();
        }
        tell(teams, walk);
    }

    @Override
    public void update() {
        try (Transaction transaction = database.beginTransaction()) {
            transaction.setBatchMode(true);
            List<Hero> heroes = new QHero(database).findList();
            for (Hero hero : heroes) {
                hero.age(Sample.older(hero.age()));
            }
            database.saveAll(heroes);
            transaction.commit();
        }
    }

    @Override
    public void delete() {
        try (Transaction transaction = database.beginTransaction()) {
            List<Team> teams = withHeroesAndTags().id.gt(Sample.VICTIMS).findList();
            database.deleteAll(Team.class, teams.stream().map(Team::id).toList());
            transaction.commit();
        }
    }

    @Override
    public void mixed() {
        try (Transaction transaction = database.beginTransaction()) {
            transaction.setFlushOnMixed(false);
            new Changes(withHeroesAndTags().id.le(Sample.MIXED_TEAMS).findList()).save(database);
            transaction.commit();
        }
    }

    private QTeam withHeroesAndTags() {
        return new QTeam(database).heroes.fetchQuery().heroes.tags.fetchQuery();
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
        walk.hero(hero.id(), hero.name(), hero.age(), hero.team().id());
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
        database.shutdown();
        pool.shutdown();
    }
}
