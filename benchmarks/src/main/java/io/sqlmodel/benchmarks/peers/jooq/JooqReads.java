package io.sqlmodel.benchmarks.peers.jooq;

import static io.sqlmodel.benchmarks.peers.jooq.generated.Tables.CATEGORY;
import static io.sqlmodel.benchmarks.peers.jooq.generated.Tables.HERO;
import static io.sqlmodel.benchmarks.peers.jooq.generated.Tables.HERO_TAG;
import static io.sqlmodel.benchmarks.peers.jooq.generated.Tables.TAG;
import static io.sqlmodel.benchmarks.peers.jooq.generated.Tables.TEAM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.sqlmodel.benchmarks.peers.plain.Category;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Tag;
import io.sqlmodel.benchmarks.peers.plain.Team;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jspecify.annotations.Nullable;

/**
 * The SELECTs, and the objects put together from them. What belongs to a result is selected by a second statement that repeats its
 * query. The manual's other way, MULTISET, takes 1.2 to 3 times as long on these databases, which have to write JSON for it, and
 * jOOQ to parse that.
 */
final class JooqReads {
    private JooqReads() {}

    private static Hero heroOf(Long id, String name, @Nullable Integer age, @Nullable Long team) {
        return new Hero(id, name, age, team == null ? 0 : team);
    }

    private static Category category(Long id, String name, @Nullable Long parent) {
        return new Category(id, name, parent == null ? 0 : parent);
    }

    static Hero hero(DSLContext jooq, long id) {
        return jooq.select(HERO.ID, HERO.NAME, HERO.AGE, HERO.TEAM_ID)
                .from(HERO)
                .where(HERO.ID.eq(id))
                .fetchSingle(mapping(JooqReads::heroOf));
    }

    static List<Hero> heroes(DSLContext jooq) {
        return jooq.select(HERO.ID, HERO.NAME, HERO.AGE, HERO.TEAM_ID)
                .from(HERO)
                .fetch(mapping(JooqReads::heroOf));
    }

    static Iterable<Team> teamsWithHeroes(DSLContext jooq) {
        Map<Long, Team> teams = teams(jooq, noCondition());
        addHeroes(jooq, noCondition(), teams);
        return teams.values();
    }

    /** Teams with their heroes and the tags of those. */
    static Map<Long, Team> teamsWithHeroesAndTags(DSLContext jooq, Condition condition) {
        Map<Long, Team> teams = teams(jooq, condition);
        Map<Long, Hero> heroes = addHeroes(jooq, condition, teams);
        addTags(
                jooq,
                HERO_TAG.HERO_ID.in(select(HERO.ID)
                        .from(HERO)
                        .where(HERO.TEAM_ID.in(select(TEAM.ID).from(TEAM).where(condition)))),
                heroes);
        return teams;
    }

    private static Map<Long, Team> teams(DSLContext jooq, Condition condition) {
        Map<Long, Team> teams = new LinkedHashMap<>();
        jooq.select(TEAM.ID, TEAM.NAME)
                .from(TEAM)
                .where(condition)
                .fetch(mapping(Team::new))
                .forEach(team -> teams.put(team.id, team));
        return teams;
    }

    private static Map<Long, Hero> addHeroes(DSLContext jooq, Condition condition, Map<Long, Team> teams) {
        List<Hero> heroes = jooq.select(HERO.ID, HERO.NAME, HERO.AGE, HERO.TEAM_ID)
                .from(HERO)
                .where(HERO.TEAM_ID.in(select(TEAM.ID).from(TEAM).where(condition)))
                .fetch(mapping(JooqReads::heroOf));
        heroes.forEach(hero -> teams.get(hero.teamId).add(hero));
        return byId(heroes);
    }

    private static Map<Long, Hero> byId(List<Hero> heroes) {
        Map<Long, Hero> byId = new HashMap<>(heroes.size() * 2);
        heroes.forEach(hero -> byId.put(hero.id, hero));
        return byId;
    }

    private static void addTags(DSLContext jooq, Condition condition, Map<Long, Hero> heroes) {
        Map<Long, Tag> tags = new HashMap<>();
        jooq.select(HERO_TAG.HERO_ID, TAG.ID, TAG.LABEL)
                .from(HERO_TAG)
                .join(TAG)
                .on(TAG.ID.eq(HERO_TAG.TAG_ID))
                .where(condition)
                .fetch(mapping((hero, id, label) ->
                        heroes.get(hero).tags().add(tags.computeIfAbsent(id, key -> new Tag(key, label)))));
    }

    static Iterable<Team> teamsJoined(DSLContext jooq) {
        Map<Long, Team> teams = new LinkedHashMap<>();
        jooq.select(TEAM.ID, TEAM.NAME, HERO.ID, HERO.NAME, HERO.AGE)
                .from(TEAM)
                .leftJoin(HERO)
                .on(HERO.TEAM_ID.eq(TEAM.ID))
                .fetch(mapping((teamId, teamName, id, name, age) -> {
                    Team team = teams.computeIfAbsent(teamId, key -> new Team(key, teamName));
                    if (id != null) {
                        team.add(new Hero(id, name, age, teamId));
                    }
                    return team;
                }));
        return teams.values();
    }

    static Iterable<Hero> heroesWithTeamsAndTags(DSLContext jooq) {
        Map<Long, Team> teams = new HashMap<>();
        List<Hero> heroes = jooq.select(HERO.ID, HERO.NAME, HERO.AGE, TEAM.ID, TEAM.NAME)
                .from(HERO)
                .leftJoin(TEAM)
                .on(TEAM.ID.eq(HERO.TEAM_ID))
                .fetch(mapping((id, name, age, teamId, teamName) -> {
                    Hero hero = heroOf(id, name, age, teamId);
                    if (teamId != null) {
                        hero.team = teams.computeIfAbsent(teamId, key -> new Team(key, teamName));
                    }
                    return hero;
                }));
        addTags(jooq, HERO_TAG.HERO_ID.in(select(HERO.ID).from(HERO)), byId(heroes));
        return heroes;
    }

    static Category tree(DSLContext jooq, long root) {
        var child = CATEGORY.as("child");
        CommonTableExpression<Record3<Long, String, Long>> tree = name("tree")
                .fields("id", "name", "parent_id")
                .as(select(CATEGORY.ID, CATEGORY.NAME, CATEGORY.PARENT_ID)
                        .from(CATEGORY)
                        .where(CATEGORY.ID.eq(root))
                        .unionAll(select(child.ID, child.NAME, child.PARENT_ID)
                                .from(child)
                                .join(table(name("tree")))
                                .on(child.PARENT_ID.eq(field(name("tree", "id"), CATEGORY.ID.getDataType())))));
        return Category.tree(jooq.withRecursive(tree).selectFrom(tree).fetch(mapping(JooqReads::category)));
    }
}
