package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Link;
import io.sqlmodel.benchmarks.peers.plain.Team;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** PostgreSQL takes keys and rows as arrays, so that any number of rows is one statement. */
final class PostgresqlStatements extends Statements {
    /** Its arrays take plain numbers. */
    private final PGConnection driver;

    PostgresqlStatements(Connection connection) throws SQLException {
        super(connection);
        driver = connection.unwrap(PGConnection.class);
    }

    @Override
    String select(String columns, String table, String column) {
        return "SELECT " + columns + " FROM " + table + " WHERE " + column + " = ANY(?)";
    }

    @Override
    String delete(String table, String column) {
        return "DELETE FROM " + table + " WHERE " + column + " = ANY(?)";
    }

    @Override
    boolean hasFastKeys() {
        return true;
    }

    @Override
    boolean hasFastRecursion() {
        return true;
    }

    @Override
    void setKeys(PreparedStatement statement, Keys keys) throws SQLException {
        statement.setArray(1, driver.createArrayOf("int8", keys.toArray()));
    }

    @Override
    void insertTeams(List<Team> teams) throws SQLException {
        PreparedStatement statement =
                prepare("INSERT INTO team (name) SELECT name FROM unnest(?::varchar[]) AS v (name) RETURNING id");
        String[] names = new String[teams.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = teams.get(i).name;
        }
        statement.setArray(1, driver.createArrayOf("varchar", names));
        try (ResultSet keys = statement.executeQuery()) {
            for (int i = 0; keys.next(); i++) {
                teams.get(i).id = keys.getLong(1);
            }
        }
    }

    @Override
    void insertHeroes(List<Hero> heroes) throws SQLException {
        PreparedStatement statement = prepare("INSERT INTO hero (name, age, team_id) SELECT name, age, team"
                + " FROM unnest(?::varchar[], ?::int4[], ?::int8[]) AS v (name, age, team) RETURNING id");
        String[] names = new String[heroes.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = heroes.get(i).name;
        }
        statement.setArray(1, driver.createArrayOf("varchar", names));
        statement.setArray(2, ages(heroes));
        statement.setArray(3, teams(heroes));
        try (ResultSet keys = statement.executeQuery()) {
            for (int i = 0; keys.next(); i++) {
                heroes.get(i).id = keys.getLong(1);
            }
        }
    }

    @Override
    void updateAges(List<Hero> heroes) throws SQLException {
        PreparedStatement statement = prepare("UPDATE hero SET age = v.age"
                + " FROM unnest(?::int4[], ?::int8[]) AS v (age, id) WHERE hero.id = v.id");
        statement.setArray(1, ages(heroes));
        statement.setArray(2, ids(heroes));
        statement.executeUpdate();
    }

    @Override
    void updateTeams(List<Hero> heroes) throws SQLException {
        PreparedStatement statement = prepare("UPDATE hero SET team_id = v.team"
                + " FROM unnest(?::int8[], ?::int8[]) AS v (team, id) WHERE hero.id = v.id");
        statement.setArray(1, teams(heroes));
        statement.setArray(2, ids(heroes));
        statement.executeUpdate();
    }

    private Array teams(List<Hero> heroes) throws SQLException {
        long[] teams = new long[heroes.size()];
        for (int i = 0; i < teams.length; i++) {
            teams[i] = heroes.get(i).teamId;
        }
        return driver.createArrayOf("int8", teams);
    }

    private Array ages(List<Hero> heroes) throws SQLException {
        @Nullable Integer[] ages = new Integer[heroes.size()];
        for (int i = 0; i < ages.length; i++) {
            ages[i] = heroes.get(i).age;
        }
        return driver.createArrayOf("int4", ages);
    }

    private Array ids(List<Hero> heroes) throws SQLException {
        long[] ids = new long[heroes.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = heroes.get(i).id;
        }
        return driver.createArrayOf("int8", ids);
    }

    @Override
    void insertLinks(List<Link> links) throws SQLException {
        links(prepare("INSERT INTO hero_tag (hero_id, tag_id) SELECT * FROM unnest(?::int8[], ?::int8[])"), links);
    }

    @Override
    void deleteLinks(List<Link> links) throws SQLException {
        links(
                prepare("DELETE FROM hero_tag USING unnest(?::int8[], ?::int8[]) AS v (hero, tag)"
                        + " WHERE hero_id = v.hero AND tag_id = v.tag"),
                links);
    }

    private void links(PreparedStatement statement, List<Link> links) throws SQLException {
        long[] heroes = new long[links.size()];
        long[] tags = new long[links.size()];
        for (int i = 0; i < heroes.length; i++) {
            heroes[i] = links.get(i).hero().id;
            tags[i] = links.get(i).tag().id;
        }
        statement.setArray(1, driver.createArrayOf("int8", heroes));
        statement.setArray(2, driver.createArrayOf("int8", tags));
        statement.executeUpdate();
    }
}
