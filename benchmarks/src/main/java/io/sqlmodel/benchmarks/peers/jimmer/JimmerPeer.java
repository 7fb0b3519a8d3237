package io.sqlmodel.benchmarks.peers.jimmer;

import io.sqlmodel.benchmarks.peers.Pool;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Peer;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Sample;
import io.sqlmodel.benchmarks.work.Walk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.JoinType;
import org.babyfish.jimmer.sql.ast.mutation.AssociatedSaveMode;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.tuple.Tuple2;
import org.babyfish.jimmer.sql.dialect.Dialect;
import org.babyfish.jimmer.sql.dialect.H2Dialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.dialect.SQLiteDialect;
import org.babyfish.jimmer.sql.fetcher.Fetcher;
import org.babyfish.jimmer.sql.fetcher.ReferenceFetchType;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/**
 * The work with Jimmer's fetchers and save commands: what is saved are objects that hold only what is to be written,
 * told whether to insert or to update, so that no SELECT has to find out. References are fetched by join, collections
 * by a statement for many parents. Jimmer has no lazy loading, so the lazy loop is what its users write instead, a
 * fetcher; nor does it fetch collections by join, so that one is a query of pairs, put together by hand. The tree is a
 * recursive fetcher. SQLite's dialect counts batches as dumb; commands are told to use them all the same, but for
 * INSERTs, of which its driver gives no keys.
 */
public final class JimmerPeer implements Peer {
    /** Parents whose children are fetched by one statement; 16 if not set. */
    private static final int LIST_BATCH = 1000;

    /** The same for SQLite, which is slower with longer lists. */
    private static final int SQLITE_LIST_BATCH = 100;

    private static final HeroFetcher HERO = HeroFetcher.$.allTableFields();

    private static final TeamFetcher TEAM_WITH_HEROES =
            TeamFetcher.$.allScalarFields().heroes(HERO);

    private static final Fetcher<Hero> HERO_WITH_TEAM_AND_TAGS = HeroFetcher.$
            .allScalarFields()
            .team(ReferenceFetchType.JOIN_ALWAYS, TeamFetcher.$.allScalarFields())
            .tags(TagFetcher.$.allScalarFields());

    private static final Fetcher<Team> TEAM_WITH_HEROES_AND_TAGS = TeamFetcher.$
            .allScalarFields()
            .heroes(HeroFetcher.$.allTableFields().tags(TagFetcher.$.allScalarFields()));

    private static final Fetcher<Category> TREE =
            CategoryFetcher.$.allScalarFields().recursiveChildren();

    private final Pool pool;
    private final JSqlClient client;

    /**
     * Opens the pool.
     *
     * @param place the database
     */
    public JimmerPeer(Place place) {
        pool = Pool.open(place);
        boolean sqlite = place.db() == Db.SQLITE;
        client = JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.simpleConnectionManager(pool.source()))
                .setDialect(dialect(place.db()))
                .setDefaultListBatchSize(sqlite ? SQLITE_LIST_BATCH : LIST_BATCH)
                .setMaxCommandJoinCount(sqlite ? 0 : 2)
                .setConstraintViolationTranslatable(false)
                .build();
    }

    private static Dialect dialect(Db db) {
        return switch (db) {
            case H2 -> new H2Dialect();
            case SQLITE -> new SQLiteDialect();
            case POSTGRESQL -> new PostgresDialect();
        };
    }

    @Override
    public void get(long id, Walk walk) {
        tell(client.transaction(() -> client.findOneById(HERO, id)), walk);
    }

    @Override
    public void flat(Walk walk) {
        for (Hero hero : client.transaction(() -> heroes(HERO))) {
            tell(hero, walk);
        }
    }

    private List<Hero> heroes(Fetcher<Hero> fetcher) {
        HeroTable hero = HeroTable.$;
        return client.createQuery(hero).select(hero.fetch(fetcher)).execute();
    }

    @Override
    public void selectin(Walk walk) {
        TeamTable team = TeamTable.$;
        tell(
                client.transaction(() -> client.createQuery(team)
                        .select(team.fetch(TEAM_WITH_HEROES))
                        .execute()),
                walk);
    }

    @Override
    public void join(Walk walk) {
        TeamTable team = TeamTable.$;
        HeroTableEx hero = team.asTableEx().heroes(JoinType.LEFT);
        List<Tuple2<Team, Hero>> rows = client.transaction(
                () -> client.createQuery(team).select(team, hero.fetch(HERO)).execute());
        Map<Long, Team> teams = new LinkedHashMap<>();
        Map<Long, List<Hero>> heroes = new LinkedHashMap<>();
        for (Tuple2<Team, Hero> row : rows) {
            teams.putIfAbsent(row.get_1().id(), row.get_1());
            List<Hero> members = heroes.computeIfAbsent(row.get_1().id(), key -> new ArrayList<>());
            if (row.get_2() != null) {
                members.add(row.get_2());
            }
        }
        List<Team> all = new ArrayList<>();
        teams.forEach((id, each) -> all.add(TeamDraft.$.produce(each, draft -> draft.setHeroes(heroes.get(id)))));
        tell(all, walk);
    }

    @Override
    public void graph(Walk walk) {
        for (Hero hero : client.transaction(() -> heroes(HERO_WITH_TEAM_AND_TAGS))) {
            walk.hero(hero.id(), hero.name(), hero.age(), hero.team().id());
            walk.down();
            walk.team(hero.team().id(), hero.team().name());
            for (Tag tag : hero.tags()) {
                walk.tag(tag.id(), tag.label());
            }
            walk.up();
        }
    }

    @Override
    public void lazy(Walk walk) {
        selectin(walk);
    }

    @Override
    public void tree(Walk walk) {
        tell(client.transaction(() -> client.findOneById(TREE, Sample.ROOT)), walk);
    }

    @Override
    public void insert(int count, Walk walk) {
        List<Team> teams = new ArrayList<>(count);
        for (int t = 0; t < count; t++) {
            int number = t;
            teams.add(TeamDraft.$.produce(team -> {
                team.setName(Sample.newTeam(number));
                for (int h = 0; h < Sample.HEROES; h++) {
                    int each = h;
                    team.addIntoHeroes(hero -> {
                        hero.setName(Sample.newHero(number, each));
                        hero.setAge(Sample.newAge(each));
                    });
                }
            }));
        }
        List<Team> saved = client
                .transaction(() -> client.saveEntitiesCommand(teams)
                        .setMode(SaveMode.INSERT_ONLY)
                        .setAssociatedModeAll(AssociatedSaveMode.APPEND)
                        .execute())
                .getItems()
                .stream()
                .map(item -> item.getModifiedEntity())
                .toList();
        tell(saved, walk);
    }

    @Override
    public void update() {
        client.transaction(() -> {
            List<Hero> changed = new ArrayList<>();
            for (Hero hero : heroes(HERO)) {
                changed.add(Changes.aged(hero));
            }
            return Changes.update(client, changed);
        });
    }

    @Override
    public void delete() {
        client.transaction(() -> {
            TeamTable team = TeamTable.$;
            List<Team> teams = client.createQuery(team)
                    .where(team.id().gt(Sample.VICTIMS))
                    .select(team.fetch(TEAM_WITH_HEROES_AND_TAGS))
                    .execute();
            return Changes.delete(
                    client, Team.class, teams.stream().map(Team::id).toList());
        });
    }

    @Override
    public void mixed() {
        client.transaction(() -> {
            TeamTable team = TeamTable.$;
            Changes changes = new Changes(client.createQuery(team)
                    .where(team.id().le(Sample.MIXED_TEAMS))
                    .select(team.fetch(TEAM_WITH_HEROES_AND_TAGS))
                    .execute());
            changes.save(client);
            return changes;
        });
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
        pool.close();
    }
}
