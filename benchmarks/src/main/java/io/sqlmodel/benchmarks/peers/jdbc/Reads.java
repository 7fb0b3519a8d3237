package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.work.Sample;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows to objects. Rows of one parent follow each other, so that it is looked up once and its key boxed once. */
final class Reads {
    private static final String HEROES = "SELECT id, name, age, team_id FROM hero";

    private static final String CATEGORIES = "SELECT id, name, parent_id FROM category";

    private final Statements statements;
    private final String heroesOfTeams;
    private final String linksOfHeroes;
    private final String tagsByKey;
    private final String teamsByKey;
    private final String childrenOfCategories;

    Reads(Statements statements) {
        this.statements = statements;
        heroesOfTeams = HEROES + " WHERE " + statements.in("team_id");
        linksOfHeroes = "SELECT hero_id, tag_id FROM hero_tag WHERE " + statements.in("hero_id");
        tagsByKey = "SELECT id, label FROM tag WHERE " + statements.in("id");
        teamsByKey = "SELECT id, name FROM team WHERE " + statements.in("id");
        childrenOfCategories = CATEGORIES + " WHERE " + statements.in("parent_id");
    }

    HeroRow hero(long id) throws SQLException {
        PreparedStatement statement = statements.prepare(HEROES + " WHERE id = ?");
        statement.setLong(1, id);
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return hero(rows);
        }
    }

    List<HeroRow> heroes() throws SQLException {
        try (ResultSet rows = statements.prepare(HEROES).executeQuery()) {
            List<HeroRow> heroes = new ArrayList<>();
            while (rows.next()) {
                heroes.add(hero(rows));
            }
            return heroes;
        }
    }

    /** All teams, without their heroes. */
    List<TeamRow> teams() throws SQLException {
        try (ResultSet rows = statements.prepare("SELECT id, name FROM team").executeQuery()) {
            return teams(rows);
        }
    }

    /** The teams with keys in a range, without their heroes. */
    List<TeamRow> teams(long first, long last) throws SQLException {
        PreparedStatement statement = statements.prepare("SELECT id, name FROM team WHERE id BETWEEN ? AND ?");
        statement.setLong(1, first);
        statement.setLong(2, last);
        try (ResultSet rows = statement.executeQuery()) {
            return teams(rows);
        }
    }

    private static List<TeamRow> teams(ResultSet rows) throws SQLException {
        List<TeamRow> teams = new ArrayList<>();
        while (rows.next()) {
            teams.add(new TeamRow(rows.getLong(1), rows.getString(2)));
        }
        return teams;
    }

    /** Gives teams their heroes, by their keys, and gives the heroes. */
    List<HeroRow> addHeroes(List<TeamRow> teams) throws SQLException {
        Map<Long, TeamRow> byId = new HashMap<>(teams.size() * 2);
        Keys keys = new Keys();
        for (TeamRow team : teams) {
            byId.put(team.id, team);
            keys.add(team.id);
        }
        try (ResultSet rows = statements.query(heroesOfTeams, keys)) {
            List<HeroRow> heroes = new ArrayList<>();
            @Nullable TeamRow team = null;
            while (rows.next()) {
                HeroRow hero = hero(rows);
                if (team == null || team.id != hero.teamId) {
                    team = byId.get(hero.teamId);
                }
                hero.team = team;
                team.heroes.add(hero);
                heroes.add(hero);
            }
            return heroes;
        }
    }

    /** All teams with their heroes, in one statement. */
    List<TeamRow> teamsJoined() throws SQLException {
        PreparedStatement statement = statements.prepare("SELECT t.id, t.name, h.id, h.name, h.age, h.team_id"
                + " FROM team t LEFT JOIN hero h ON h.team_id = t.id");
        try (ResultSet rows = statement.executeQuery()) {
            List<TeamRow> teams = new ArrayList<>();
            Map<Long, TeamRow> byId = new HashMap<>();
            @Nullable TeamRow team = null;
            while (rows.next()) {
                long id = rows.getLong(1);
                if (team == null || team.id != id) {
                    Long key = id;
                    team = byId.get(key);
                    if (team == null) {
                        team = new TeamRow(id, rows.getString(2));
                        byId.put(key, team);
                        teams.add(team);
                    }
                }
                long heroId = rows.getLong(3);
                if (heroId != 0 || !rows.wasNull()) {
                    HeroRow hero = new HeroRow(heroId, rows.getString(4), age(rows, 5), key(rows, 6));
                    hero.team = team;
                    team.heroes.add(hero);
                }
            }
            return teams;
        }
    }

    /** Gives heroes their teams, by the keys of those. */
    void addTeams(List<HeroRow> heroes) throws SQLException {
        Map<Long, TeamRow> byId = new HashMap<>();
        Keys keys = new Keys();
        @Nullable Long last = null;
        for (HeroRow hero : heroes) {
            if (!hero.teamId.equals(last)) {
                last = hero.teamId;
                if (!byId.containsKey(last)) {
                    byId.put(last, null);
                    keys.add(last);
                }
            }
        }
        try (ResultSet rows = statements.query(teamsByKey, keys)) {
            while (rows.next()) {
                TeamRow team = new TeamRow(rows.getLong(1), rows.getString(2));
                byId.put(team.id, team);
            }
        }
        @Nullable TeamRow team = null;
        for (HeroRow hero : heroes) {
            if (team == null || team.id != hero.teamId) {
                team = byId.get(hero.teamId);
            }
            hero.team = team;
        }
    }

    /** Gives all heroes their tags, of which each is read once, and gives the tags. */
    Map<Long, TagRow> addTagsOfAll(List<HeroRow> heroes) throws SQLException {
        try (ResultSet rows = statements.prepare(statements.linksOfAllHeroes()).executeQuery()) {
            return addTags(byId(heroes), rows);
        }
    }

    /** Gives some heroes their tags, by the heroes' keys. */
    Map<Long, TagRow> addTags(List<HeroRow> heroes) throws SQLException {
        Keys keys = new Keys();
        for (HeroRow hero : heroes) {
            keys.add(hero.id);
        }
        try (ResultSet rows = statements.query(linksOfHeroes, keys)) {
            return addTags(byId(heroes), rows);
        }
    }

    private static Map<Long, HeroRow> byId(List<HeroRow> heroes) {
        Map<Long, HeroRow> byId = new HashMap<>(heroes.size() * 2);
        for (HeroRow hero : heroes) {
            byId.put(hero.id, hero);
        }
        return byId;
    }

    /** The links first, then the few tags to which they lead. */
    private Map<Long, TagRow> addTags(Map<Long, HeroRow> heroes, ResultSet links) throws SQLException {
        Map<Long, TagRow> tags = new HashMap<>();
        Keys keys = new Keys();
        @Nullable HeroRow hero = null;
        while (links.next()) {
            long heroId = links.getLong(1);
            if (hero == null || hero.id != heroId) {
                hero = heroes.get(heroId);
            }
            Long tagId = links.getLong(2);
            TagRow tag = tags.get(tagId);
            if (tag == null) {
                tag = new TagRow(tagId);
                tags.put(tagId, tag);
                keys.add(tagId);
            }
            hero.tags().add(tag);
        }
        try (ResultSet rows = statements.query(tagsByKey, keys)) {
            while (rows.next()) {
                tags.get(rows.getLong(1)).label = rows.getString(2);
            }
        }
        return tags;
    }

    /** The tree of categories. */
    CategoryRow tree() throws SQLException {
        return statements.hasFastRecursion() ? treeAtOnce() : treeByLevels();
    }

    /** A parent comes before its children. */
    private CategoryRow treeAtOnce() throws SQLException {
        PreparedStatement statement = statements.prepare("WITH RECURSIVE tree (id, name, parent_id) AS ("
                + CATEGORIES + " WHERE id = ? UNION ALL SELECT c.id, c.name, c.parent_id"
                + " FROM tree JOIN category c ON c.parent_id = tree.id) SELECT id, name, parent_id FROM tree");
        statement.setLong(1, Sample.ROOT);
        Map<Long, CategoryRow> byId = new HashMap<>();
        @Nullable CategoryRow root = null;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                CategoryRow category = category(rows);
                byId.put(category.id, category);
                if (root == null) {
                    root = category;
                } else {
                    addTo(byId, category);
                }
            }
        }
        return root;
    }

    private CategoryRow treeByLevels() throws SQLException {
        PreparedStatement statement = statements.prepare(CATEGORIES + " WHERE id = ?");
        statement.setLong(1, Sample.ROOT);
        CategoryRow root;
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            root = category(rows);
        }
        List<CategoryRow> level = List.of(root);
        while (!level.isEmpty()) {
            Map<Long, CategoryRow> byId = new HashMap<>(level.size() * 2);
            Keys keys = new Keys();
            for (CategoryRow category : level) {
                byId.put(category.id, category);
                keys.add(category.id);
            }
            level = new ArrayList<>();
            try (ResultSet rows = statements.query(childrenOfCategories, keys)) {
                while (rows.next()) {
                    CategoryRow child = category(rows);
                    addTo(byId, child);
                    level.add(child);
                }
            }
        }
        return root;
    }

    private static void addTo(Map<Long, CategoryRow> parents, CategoryRow child) {
        child.parent = parents.get(child.parentId);
        child.parent.children.add(child);
    }

    private static CategoryRow category(ResultSet rows) throws SQLException {
        long id = rows.getLong(1);
        String name = rows.getString(2);
        return new CategoryRow(id, name, key(rows, 3));
    }

    private static HeroRow hero(ResultSet rows) throws SQLException {
        return new HeroRow(rows.getLong(1), rows.getString(2), age(rows, 3), key(rows, 4));
    }

    private static @Nullable Integer age(ResultSet rows, int index) throws SQLException {
        int age = rows.getInt(index);
        return age == 0 && rows.wasNull() ? null : Integer.valueOf(age);
    }

    private static @Nullable Long key(ResultSet rows, int index) throws SQLException {
        long key = rows.getLong(index);
        return key == 0 && rows.wasNull() ? null : Long.valueOf(key);
    }
}
