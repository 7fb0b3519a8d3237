package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.peers.plain.Category;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Rows;
import io.sqlmodel.benchmarks.peers.plain.Tag;
import io.sqlmodel.benchmarks.peers.plain.Team;
import io.sqlmodel.benchmarks.work.Sample;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows to objects. Rows of one parent mostly follow each other, so that it is looked up once. */
final class Reads {
    private static final String HERO = "id, name, age, team_id";

    private static final String CATEGORY = "id, name, parent_id";

    private final Statements statements;
    private final String heroesByTeam;
    private final String linksByHero;
    private final String tagsByKey;
    private final String categoriesByParent;

    Reads(Statements statements) {
        this.statements = statements;
        heroesByTeam = statements.select(HERO, "hero", "team_id");
        linksByHero = statements.select("hero_id, tag_id", "hero_tag", "hero_id");
        tagsByKey = statements.select("id, label", "tag", "id");
        categoriesByParent = statements.select(CATEGORY, "category", "parent_id");
    }

    Hero hero(long id) throws SQLException {
        PreparedStatement statement = statements.prepare("SELECT " + HERO + " FROM hero WHERE id = ?");
        statement.setLong(1, id);
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            return Rows.hero(rows);
        }
    }

    List<Hero> heroes() throws SQLException {
        try (ResultSet rows = query("SELECT " + HERO + " FROM hero")) {
            List<Hero> heroes = new ArrayList<>();
            while (rows.next()) {
                heroes.add(Rows.hero(rows));
            }
            return heroes;
        }
    }

    private ResultSet query(String sql) throws SQLException {
        return statements.prepare(sql).executeQuery();
    }

    /** The teams with keys in a range, without their heroes. */
    List<Team> teams(long first, long last) throws SQLException {
        PreparedStatement statement = statements.prepare("SELECT id, name FROM team WHERE id BETWEEN ? AND ?");
        statement.setLong(1, first);
        statement.setLong(2, last);
        return teams(statement);
    }

    private static List<Team> teams(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<Team> teams = new ArrayList<>();
            while (rows.next()) {
                teams.add(Rows.team(rows));
            }
            return teams;
        }
    }

    /** All teams, and their heroes by a second statement, which repeats the query. */
    List<Team> teamsWithHeroes() throws SQLException {
        List<Team> teams = teams(statements.prepare("SELECT id, name FROM team"));
        try (ResultSet rows = query("SELECT h.id, h.name, h.age, t.id FROM team t JOIN hero h ON h.team_id = t.id")) {
            addHeroes(teams, rows);
        }
        return teams;
    }

    /** Gives some teams their heroes, by the teams' keys, and gives the heroes. */
    List<Hero> addHeroes(List<Team> teams) throws SQLException {
        Keys keys = new Keys();
        for (Team team : teams) {
            keys.add(team.id);
        }
        try (ResultSet rows = statements.query(heroesByTeam, keys)) {
            return addHeroes(teams, rows);
        }
    }

    private static List<Hero> addHeroes(List<Team> teams, ResultSet rows) throws SQLException {
        ByKey<Team> byKey = new ByKey<>(teams.size());
        for (Team team : teams) {
            byKey.put(team.id, team);
        }
        List<Hero> heroes = new ArrayList<>();
        @Nullable Team team = null;
        while (rows.next()) {
            Hero hero = Rows.hero(rows);
            if (team == null || team.id != hero.teamId) {
                team = byKey.get(hero.teamId);
            }
            team.add(hero);
            heroes.add(hero);
        }
        return heroes;
    }

    /** All teams with their heroes, in one statement. */
    List<Team> teamsJoined() throws SQLException {
        try (ResultSet rows =
                query("SELECT t.id, t.name, h.id, h.name, h.age FROM team t LEFT JOIN hero h ON h.team_id = t.id")) {
            List<Team> teams = new ArrayList<>();
            ByKey<Team> byKey = new ByKey<>(0);
            @Nullable Team team = null;
            while (rows.next()) {
                long id = rows.getLong(1);
                if (team == null || team.id != id) {
                    team = byKey.get(id);
                    if (team == null) {
                        team = new Team(id, rows.getString(2));
                        byKey.put(id, team);
                        teams.add(team);
                    }
                }
                long hero = rows.getLong(3);
                if (hero != 0) {
                    team.add(new Hero(hero, rows.getString(4), Rows.age(rows, 5), id));
                }
            }
            return teams;
        }
    }

    /** All heroes with their teams and tags. */
    List<Hero> heroesWithTeamsAndTags() throws SQLException {
        List<Hero> heroes = new ArrayList<>();
        try (ResultSet rows = query("SELECT h.id, h.name, h.age, h.team_id, t.name"
                + " FROM hero h LEFT JOIN team t ON t.id = h.team_id")) {
            ByKey<Team> teams = new ByKey<>(0);
            @Nullable Team team = null;
            while (rows.next()) {
                Hero hero = Rows.hero(rows);
                if (hero.teamId != 0) {
                    if (team == null || team.id != hero.teamId) {
                        team = teams.get(hero.teamId);
                        if (team == null) {
                            team = new Team(hero.teamId, rows.getString(5));
                            teams.put(team.id, team);
                        }
                    }
                    hero.team = team;
                }
                heroes.add(hero);
            }
        }
        if (statements.hasFastKeys()) {
            addTags(heroes);
        } else {
            try (ResultSet rows = query("SELECT hero_id, tag_id FROM hero JOIN hero_tag ON hero_id = hero.id")) {
                addTags(heroes, rows);
            }
        }
        return heroes;
    }

    /** Gives some heroes their tags, by the heroes' keys. */
    void addTags(List<Hero> heroes) throws SQLException {
        Keys keys = new Keys();
        for (Hero hero : heroes) {
            keys.add(hero.id);
        }
        try (ResultSet rows = statements.query(linksByHero, keys)) {
            addTags(heroes, rows);
        }
    }

    /** The links first, then the few tags to which they lead, so that each is read once. */
    private void addTags(List<Hero> heroes, ResultSet links) throws SQLException {
        ByKey<Hero> byKey = new ByKey<>(heroes.size());
        for (Hero hero : heroes) {
            byKey.put(hero.id, hero);
        }
        ByKey<Tag> tags = new ByKey<>(0);
        Keys keys = new Keys();
        @Nullable Hero hero = null;
        while (links.next()) {
            long heroId = links.getLong(1);
            if (hero == null || hero.id != heroId) {
                hero = byKey.get(heroId);
            }
            long tagId = links.getLong(2);
            Tag tag = tags.get(tagId);
            if (tag == null) {
                tag = new Tag(tagId, "");
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
    }

    /** The tree of categories. */
    Category tree() throws SQLException {
        return statements.hasFastRecursion() ? treeAtOnce() : treeByLevels();
    }

    /** A parent comes before its children, which follow each other. */
    private Category treeAtOnce() throws SQLException {
        PreparedStatement statement = statements.prepare("WITH RECURSIVE tree (id, name, parent_id) AS ("
                + "SELECT id, name, parent_id FROM category WHERE id = ? UNION ALL"
                + " SELECT c.id, c.name, c.parent_id FROM tree JOIN category c ON c.parent_id = tree.id)"
                + " SELECT id, name, parent_id FROM tree");
        statement.setLong(1, Sample.ROOT);
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            Category root = Rows.category(rows);
            ByKey<Category> byKey = new ByKey<>(0);
            byKey.put(root.id, root);
            addChildren(byKey, rows, byKey);
            return root;
        }
    }

    private Category treeByLevels() throws SQLException {
        PreparedStatement statement = statements.prepare("SELECT " + CATEGORY + " FROM category WHERE id = ?");
        statement.setLong(1, Sample.ROOT);
        Category root;
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            root = Rows.category(rows);
        }
        ByKey<Category> level = new ByKey<>(1);
        level.put(root.id, root);
        Keys keys = new Keys();
        keys.add(root.id);
        while (keys.size() > 0) {
            ByKey<Category> next = new ByKey<>(keys.size() * Sample.CHILDREN);
            try (ResultSet rows = statements.query(categoriesByParent, keys)) {
                keys = addChildren(level, rows, next);
            }
            level = next;
        }
        return root;
    }

    /** Gives parents their children, who become parents, and gives the keys of the children. */
    private static Keys addChildren(ByKey<Category> parents, ResultSet rows, ByKey<Category> children)
            throws SQLException {
        Keys keys = new Keys();
        @Nullable Category parent = null;
        while (rows.next()) {
            Category child = Rows.category(rows);
            if (parent == null || parent.id != child.parentId) {
                parent = parents.get(child.parentId);
            }
            parent.add(child);
            children.put(child.id, child);
            keys.add(child.id);
        }
        return keys;
    }
}
