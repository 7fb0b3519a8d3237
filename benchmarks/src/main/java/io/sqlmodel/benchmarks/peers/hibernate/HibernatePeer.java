package io.sqlmodel.benchmarks.peers.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Walk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.SessionFactory;

/**
 * Entities in sessions. The second statement of "selectin" is what Hibernate calls a batch fetch: reading one lazy collection loads
 * those of all entities in the session, so that work and the lazy loop are the same to it.
 */
public final class HibernatePeer implements Peer {
    private final HikariDataSource pool;
    private final SessionFactory factory;

    /**
     * Opens a factory.
     *
     * @param place where
     */
    public HibernatePeer(Place place) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        pool = Factory.pool(place);
        factory = Factory.open(place, pool);
    }

    @Override
    public void get(long id, Walk walk) {
        factory.inTransaction(session -> tell(session.find(Hero.class, id), walk));
    }

    @Override
    public void flat(Walk walk) {
        factory.inTransaction(session -> {
            for (Hero hero : heroes(session)) {
                tell(hero, walk);
            }
        });
    }

    private static List<Hero> heroes(Session session) {
        return session.createSelectionQuery("from Hero", Hero.class).list();
    }

    @Override
    public void selectin(Walk walk) {
        teams("from Team", walk);
    }

    @Override
    public void join(Walk walk) {
        teams("from Team t left join fetch t.heroes", walk);
    }

    @Override
    public void lazy(Walk walk) {
        teams("from Team", walk);
    }

    private void teams(String query, Walk walk) {
        factory.inTransaction(
                session -> tell(session.createSelectionQuery(query, Team.class).list(), walk));
    }

    @Override
    public void graph(Walk walk) {
        factory.inTransaction(session -> {
            List<Hero> heroes = session.createSelectionQuery("from Hero h left join fetch h.team", Hero.class)
                    .list();
            for (Hero hero : heroes) {
                tell(hero, walk);
                walk.down();
                walk.team(hero.getTeam().getId(), hero.getTeam().getName());
                for (Tag tag : hero.getTags()) {
                    walk.tag(tag.getId(), tag.getLabel());
                }
                walk.up();
            }
        });
    }

    @Override
    public void tree(Walk walk) {
        factory.inTransaction(session -> {
            List<Category> level = List.of(session.find(Category.class, Sample.ROOT));
            Category root = level.get(0);
            while (!level.isEmpty()) {
                List<Category> next = new ArrayList<>();
                for (Category category : level) {
                    next.addAll(category.getChildren());
                }
                level = next;
            }
            tell(root, walk);
        });
    }

    @Override
    public void insert(int count, Walk walk) {
        List<Team> teams = new ArrayList<>(count);
        for (int t = 0; t < count; t++) {
            Team team = new Team(Sample.newTeam(t));
            for (int h = 0; h < Sample.HEROES; h++) {
                team.add(new Hero(Sample.newHero(t, h), Sample.newAge(h)));
            }
            teams.add(team);
        }
        factory.inTransaction(session -> teams.forEach(session::persist));
        tell(teams, walk);
    }

    @Override
    public void update() {
        factory.inTransaction(session -> {
            for (Hero hero : heroes(session)) {
                hero.setAge(Sample.older(hero.getAge()));
            }
        });
    }

    @Override
    public void delete() {
        factory.inTransaction(session -> {
            List<Team> teams = session.createSelectionQuery("from Team where id > :victims", Team.class)
                    .setParameter("victims", Sample.VICTIMS)
                    .list();
            loaded(teams);
            teams.forEach(session::remove);
        });
    }

    @Override
    public void mixed() {
        factory.inTransaction(session -> {
            List<Team> teams = session.createSelectionQuery("from Team where id <= :last", Team.class)
                    .setParameter("last", Sample.MIXED_TEAMS)
                    .list();
            List<Hero> heroes = loaded(teams);
            Map<Long, Team> teamsById = new HashMap<>();
            teams.forEach(team -> teamsById.put(team.getId(), team));
            Map<Long, Tag> tags = new HashMap<>();
            heroes.forEach(hero -> hero.getTags().forEach(tag -> tags.put(tag.getId(), tag)));
            for (Hero hero : heroes) {
                change(hero, teamsById, tags);
            }
            for (Team team : teams) {
                Hero hero = new Hero(Sample.newHero(team.getId(), 0), Sample.newAge(0));
                hero.getTags().add(tags.get(Sample.newTag(team.getId())));
                team.add(hero);
            }
        });
    }

    /** A hero that moves is no orphan of the team that it leaves, so its team is changed and the lists stay as they are. */
    private static void change(Hero hero, Map<Long, Team> teams, Map<Long, Tag> tags) {
        switch (Sample.role(hero.getId())) {
            case Sample.DELETED -> hero.getTeam().getHeroes().remove(hero);
            case Sample.MOVED ->
                hero.setTeam(teams.get(Sample.nextTeam(hero.getTeam().getId())));
            case Sample.UPDATED, Sample.UPDATED_TOO -> hero.setAge(Sample.older(hero.getAge()));
            case Sample.LINKED -> hero.getTags().add(tags.get(Sample.otherTag(hero.getId())));
            case Sample.UNLINKED -> hero.getTags().remove(tags.get(Sample.firstTag(hero.getId())));
            default -> {
                // Stays as it is.
            }
        }
    }

    /** Loads the heroes of teams and the tags of those, in a batch each. */
    private static List<Hero> loaded(List<Team> teams) {
        List<Hero> heroes = new ArrayList<>();
        for (Team team : teams) {
            heroes.addAll(team.getHeroes());
        }
        for (Hero hero : heroes) {
            Hibernate.initialize(hero.getTags());
        }
        return heroes;
    }

    private static void tell(List<Team> teams, Walk walk) {
        for (Team team : teams) {
            walk.team(team.getId(), team.getName());
            walk.down();
            for (Hero hero : team.getHeroes()) {
                tell(hero, walk);
            }
            walk.up();
        }
    }

    private static void tell(Hero hero, Walk walk) {
        walk.hero(hero.getId(), hero.getName(), hero.getAge(), hero.getTeam().getId());
    }

    private static void tell(Category category, Walk walk) {
        walk.category(category.getId(), category.getName());
        walk.down();
        for (Category child : category.getChildren()) {
            tell(child, walk);
        }
        walk.up();
    }

    @Override
    public void close() {
        factory.close();
        pool.close();
    }
}
