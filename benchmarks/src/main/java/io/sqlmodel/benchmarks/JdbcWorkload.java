package io.sqlmodel.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The work by hand, as fast as we know how: one open connection, every statement prepared once, objects with plain
 * fields, keys of a whole list in one parameter, and multi-row INSERTs that return the keys.
 */
final class JdbcWorkload implements Workload {
    /** Rows of one INSERT. */
    private static final int ROWS = 100;

    private final Connection connection;
    private final PreparedStatement flat;
    private final PreparedStatement parents;
    private final PreparedStatement children;
    private final PreparedStatement insertTeams;
    private final PreparedStatement insertHeroes;

    private static final class TeamRow {
        long id;
        String name;
        List<HeroRow> heroes = new ArrayList<>();
    }

    private static final class HeroRow {
        long id;
        String name;
        Integer age;
        Long teamId;
        TeamRow team;
    }

    JdbcWorkload(String url) {
        try {
            connection = DriverManager.getConnection(url);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = ON");
                statement.execute("CREATE TABLE team (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL)");
                statement.execute("CREATE TABLE hero (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL,"
                        + " age INTEGER, team_id BIGINT REFERENCES team (id))");
                statement.execute("CREATE INDEX ix_hero_team_id ON hero (team_id)");
            }
            connection.setAutoCommit(false);
            flat = connection.prepareStatement("SELECT id, name, age, team_id FROM hero");
            parents = connection.prepareStatement("SELECT id, name FROM team");
            children = connection.prepareStatement(
                    "SELECT id, name, age, team_id FROM hero WHERE team_id IN (SELECT value FROM json_each(?))");
            insertTeams = connection.prepareStatement(
                    "INSERT INTO team (name) VALUES (?)" + ", (?)".repeat(ROWS - 1) + " RETURNING id");
            insertHeroes = connection.prepareStatement("INSERT INTO hero (name, age, team_id) VALUES (?, ?, ?)"
                    + ", (?, ?, ?)".repeat(ROWS - 1) + " RETURNING id");
            insert();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long loadFlat() {
        try (ResultSet rows = flat.executeQuery()) {
            List<HeroRow> heroes = new ArrayList<>();
            while (rows.next()) {
                heroes.add(hero(rows));
            }
            connection.commit();
            long sum = 0;
            for (HeroRow hero : heroes) {
                sum += sum(hero);
            }
            return sum;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long loadParentsWithChildren() {
        try {
            List<TeamRow> teams = new ArrayList<>();
            Map<Long, TeamRow> byId = new HashMap<>();
            StringBuilder keys = new StringBuilder("[");
            try (ResultSet rows = parents.executeQuery()) {
                while (rows.next()) {
                    TeamRow team = new TeamRow();
                    team.id = rows.getLong(1);
                    team.name = rows.getString(2);
                    teams.add(team);
                    byId.put(team.id, team);
                    keys.append(keys.length() == 1 ? "" : ",").append(team.id);
                }
            }
            children.setString(1, keys.append(']').toString());
            try (ResultSet rows = children.executeQuery()) {
                while (rows.next()) {
                    HeroRow hero = hero(rows);
                    hero.team = byId.get(hero.teamId);
                    hero.team.heroes.add(hero);
                }
            }
            connection.commit();
            return sum(teams);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long sum(List<TeamRow> teams) {
        long sum = 0;
        for (TeamRow team : teams) {
            sum += team.id + team.name.length();
            for (HeroRow hero : team.heroes) {
                if (hero.team != team) {
                    throw new AssertionError("the two sides disagree");
                }
                sum += sum(hero);
            }
        }
        return sum;
    }

    @Override
    public long insertGraph() {
        try {
            List<TeamRow> teams = insert();
            connection.commit();
            long keys = 0;
            for (TeamRow team : teams) {
                keys += team.id == 0 ? 0 : 1;
                for (HeroRow hero : team.heroes) {
                    keys += hero.id == 0 || hero.teamId != team.id ? 0 : 1;
                }
            }
            return keys;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void clear() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM hero WHERE id > " + TEAMS * HEROES);
            statement.execute("DELETE FROM team WHERE id > " + TEAMS);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<TeamRow> insert() throws SQLException {
        List<TeamRow> teams = new ArrayList<>(TEAMS);
        List<HeroRow> heroes = new ArrayList<>(TEAMS * HEROES);
        for (int t = 0; t < TEAMS; t++) {
            TeamRow team = new TeamRow();
            team.name = "Team " + t;
            for (int h = 0; h < HEROES; h++) {
                HeroRow hero = new HeroRow();
                hero.name = "Hero " + t + "." + h;
                hero.age = 20 + h;
                hero.team = team;
                team.heroes.add(hero);
                heroes.add(hero);
            }
            teams.add(team);
        }
        for (int from = 0; from < teams.size(); from += ROWS) {
            for (int i = 0; i < ROWS; i++) {
                insertTeams.setString(i + 1, teams.get(from + i).name);
            }
            try (ResultSet keys = insertTeams.executeQuery()) {
                for (int i = 0; keys.next(); i++) {
                    teams.get(from + i).id = keys.getLong(1);
                }
            }
        }
        for (int from = 0; from < heroes.size(); from += ROWS) {
            for (int i = 0; i < ROWS; i++) {
                HeroRow hero = heroes.get(from + i);
                hero.teamId = hero.team.id;
                insertHeroes.setString(i * 3 + 1, hero.name);
                insertHeroes.setInt(i * 3 + 2, hero.age);
                insertHeroes.setLong(i * 3 + 3, hero.teamId);
            }
            try (ResultSet keys = insertHeroes.executeQuery()) {
                for (int i = 0; keys.next(); i++) {
                    heroes.get(from + i).id = keys.getLong(1);
                }
            }
        }
        return teams;
    }

    private static HeroRow hero(ResultSet rows) throws SQLException {
        HeroRow hero = new HeroRow();
        hero.id = rows.getLong(1);
        hero.name = rows.getString(2);
        int age = rows.getInt(3);
        hero.age = rows.wasNull() ? null : age;
        long teamId = rows.getLong(4);
        hero.teamId = rows.wasNull() ? null : teamId;
        return hero;
    }

    private static long sum(HeroRow hero) {
        return hero.id + hero.name.length() + hero.age;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
