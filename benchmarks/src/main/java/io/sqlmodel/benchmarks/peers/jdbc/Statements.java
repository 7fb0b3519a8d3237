package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Link;
import io.sqlmodel.benchmarks.peers.plain.Team;
import io.sqlmodel.benchmarks.work.Place;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One connection and its statements, each prepared once; subclasses write what is fastest on their database. */
abstract class Statements {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    static Statements of(Place place, Connection connection) throws SQLException {
        return switch (place.db()) {
            case H2 -> new H2Statements(connection);
            case SQLITE -> new SqliteStatements(connection);
            case POSTGRESQL -> new PostgresqlStatements(connection);
        };
    }

    final PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    /** A query for the rows with a column among keys, which are one parameter. */
    abstract String select(String columns, String table, String column);

    /** A statement that deletes such rows. */
    abstract String delete(String table, String column);

    /** Sets that parameter. */
    abstract void setKeys(PreparedStatement statement, Keys keys) throws SQLException;

    /** Whether the keys of a thousand rows are faster than their query, repeated. */
    abstract boolean hasFastKeys();

    /** Whether a recursive query is faster than a query for each level. */
    abstract boolean hasFastRecursion();

    /** Inserts teams, and gives each its key. */
    abstract void insertTeams(List<Team> teams) throws SQLException;

    /** Inserts heroes of teams that have keys, and gives each its key. */
    abstract void insertHeroes(List<Hero> heroes) throws SQLException;

    /** Writes the age that each hero has. */
    abstract void updateAges(List<Hero> heroes) throws SQLException;

    /** Writes the team that each hero has. */
    abstract void updateTeams(List<Hero> heroes) throws SQLException;

    /** Inserts links. */
    abstract void insertLinks(List<Link> links) throws SQLException;

    /** Deletes links. */
    abstract void deleteLinks(List<Link> links) throws SQLException;

    final ResultSet query(String sql, Keys keys) throws SQLException {
        PreparedStatement statement = prepare(sql);
        setKeys(statement, keys);
        return statement.executeQuery();
    }

    final void update(String sql, Keys keys) throws SQLException {
        PreparedStatement statement = prepare(sql);
        setKeys(statement, keys);
        statement.executeUpdate();
    }

    static void setAge(PreparedStatement statement, int index, Hero hero) throws SQLException {
        if (hero.age == null) {
            statement.setNull(index, Types.INTEGER);
        } else {
            statement.setInt(index, hero.age);
        }
    }
}
