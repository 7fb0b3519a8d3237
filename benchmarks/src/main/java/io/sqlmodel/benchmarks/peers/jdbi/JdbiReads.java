package io.sqlmodel.benchmarks.peers.jdbi;

import io.sqlmodel.benchmarks.peers.plain.Category;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Rows;
import io.sqlmodel.benchmarks.peers.plain.Tag;
import io.sqlmodel.benchmarks.peers.plain.Team;
import io.sqlmodel.benchmarks.work.Db;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SELECTs, and the objects put together from them. What belongs to a result is selected by repeating its query. */
final class JdbiReads {
    private static final String HERO = "SELECT h.id, h.name, h.age, h.team_id FROM hero h";

    private static final String TAGS =
            "SELECT ht.hero_id, t.id, t.label FROM hero_tag ht JOIN tag t ON t.id = ht.tag_id";

    private static final RowMapper<Hero> HERO_ROW = (rows, context) -> Rows.hero(rows);

    private static final RowMapper<Team> TEAM_ROW = (rows, context) -> Rows.team(rows);

    private static final RowMapper<Category> CATEGORY_ROW = (rows, context) -> Rows.category(rows);

    private final Db db;

    JdbiReads(Db db) {
        this.db = db;
    }

    Hero hero(Handle handle, long id) {
        return handle.createQuery(HERO + " WHERE h.id = :id")
                .bind("id", id)
                .map(HERO_ROW)
                .one();
    }

    List<Hero> heroes(Handle handle) {
        return handle.createQuery(HERO).map(HERO_ROW).list();
    }

    List<Team> teamsWithHeroes(Handle handle) {
        List<Team> teams =
                handle.createQuery("SELECT id, name FROM team").map(TEAM_ROW).list();
        link(
                teams,
                handle.createQuery(HERO + " WHERE h.team_id IN (SELECT id FROM team)")
                        .map(HERO_ROW)
                        .list());
        return teams;
    }

    private static void link(List<Team> teams, List<Hero> heroes) {
        Map<Long, Team> byId = new HashMap<>();
        teams.forEach(team -> byId.put(team.id, team));
        for (Hero hero : heroes) {
            byId.get(hero.teamId).add(hero);
        }
    }

    Iterable<Team> teamsJoined(Handle handle) {
        return handle.createQuery(
                        "SELECT h.id, h.name, h.age, t.id, t.name FROM team t LEFT JOIN hero h ON h.team_id = t.id")
                .reduceResultSet(new LinkedHashMap<Long, Team>(), (teams, rows, context) -> {
                    Hero hero = Rows.hero(rows);
                    Team team = teams.get(hero.teamId);
                    if (team == null) {
                        team = new Team(hero.teamId, rows.getString(5));
                        teams.put(hero.teamId, team);
                    }
                    if (hero.id != 0) {
                        team.add(hero);
                    }
                    return teams;
                })
                .values();
    }

    Iterable<Hero> heroesWithTeamsAndTags(Handle handle) {
        Map<Long, Team> teams = new HashMap<>();
        Map<Long, Hero> heroes = handle.createQuery(
                        "SELECT h.id, h.name, h.age, h.team_id, t.name FROM hero h LEFT JOIN team t ON t.id = h.team_id")
                .reduceResultSet(new LinkedHashMap<>(), (byId, rows, context) -> {
                    Hero hero = Rows.hero(rows);
                    if (hero.teamId != 0) {
                        hero.team = teams.get(hero.teamId);
                        if (hero.team == null) {
                            hero.team = new Team(hero.teamId, rows.getString(5));
                            teams.put(hero.teamId, hero.team);
                        }
                    }
                    byId.put(hero.id, hero);
                    return byId;
                });
        tags(handle.createQuery(TAGS + " WHERE ht.hero_id IN (SELECT id FROM hero)"), heroes);
        return heroes.values();
    }

    /** The heroes of some teams with their tags. */
    Map<Long, Team> teams(Handle handle, String which, long limit) {
        Map<Long, Team> teams = handle.createQuery("SELECT t.id, t.name FROM team t WHERE t.id " + which + " :limit")
                .bind("limit", limit)
                .reduceResultSet(new LinkedHashMap<>(), (byId, rows, context) -> {
                    Team team = Rows.team(rows);
                    byId.put(team.id, team);
                    return byId;
                });
        Map<Long, Hero> heroes = handle.createQuery(HERO + " WHERE h.team_id " + which + " :limit")
                .bind("limit", limit)
                .reduceResultSet(new LinkedHashMap<>(), (byId, rows, context) -> {
                    Hero hero = Rows.hero(rows);
                    teams.get(hero.teamId).add(hero);
                    byId.put(hero.id, hero);
                    return byId;
                });
        tags(
                handle.createQuery(TAGS + " JOIN hero h ON h.id = ht.hero_id WHERE h.team_id " + which + " :limit")
                        .bind("limit", limit),
                heroes);
        return teams;
    }

    private static void tags(Query query, Map<Long, Hero> heroes) {
        query.reduceResultSet(new HashMap<Long, Tag>(), (tags, rows, context) -> {
            long id = rows.getLong(2);
            Tag tag = tags.get(id);
            if (tag == null) {
                tag = new Tag(id, rows.getString(3));
                tags.put(id, tag);
            }
            heroes.get(rows.getLong(1)).tags().add(tag);
            return tags;
        });
    }

    Category tree(Handle handle, long root) {
        return Category.tree(
                handle.createQuery("""
                        WITH RECURSIVE tree (id, name, parent_id) AS (
                            SELECT id, name, parent_id FROM category WHERE id = :root
                            UNION ALL
                            SELECT c.id, c.name, c.parent_id FROM category c JOIN tree t ON c.parent_id = t.id)
                        SELECT id, name, parent_id FROM tree""").bind("root", root).map(CATEGORY_ROW).list());
    }

    /** What follows a column: one array where the database has arrays, as Jdbi's guide advises, a list elsewhere. */
    String among(String name) {
        return db == Db.SQLITE ? "IN (<" + name + ">)" : "= ANY(:" + name + ")";
    }

    <S extends SqlStatement<S>> S bind(S statement, String name, List<Long> keys) {
        return db == Db.SQLITE ? statement.bindList(name, keys) : statement.bindArray(name, Long.class, keys);
    }
}
