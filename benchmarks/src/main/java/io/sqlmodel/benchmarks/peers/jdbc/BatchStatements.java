package io.sqlmodel.benchmarks.peers.jdbc;

import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Link;
import io.sqlmodel.benchmarks.peers.plain.Team;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What is the same in the databases that run in the process: INSERTs and UPDATEs of many rows, and batches of links. */
abstract class BatchStatements extends Statements {
    /** Rows of one INSERT. More are no faster. */
    private static final int ROWS = 100;

    BatchStatements(Connection connection) {
        super(connection);
    }

    @Override
    final boolean hasFastKeys() {
        return false;
    }

    @Override
    final boolean hasFastRecursion() {
        return false;
    }

    /** An INSERT that gives the new keys in the order of its rows. */
    abstract String returning(String insert);

    @Override
    final void insertTeams(List<Team> teams) throws SQLException {
        for (int from = 0; from < teams.size(); from += ROWS) {
            List<Team> part = teams.subList(from, Math.min(teams.size(), from + ROWS));
            PreparedStatement statement = prepare(insert("INSERT INTO team (name) VALUES ", "(?)", part.size()));
            for (int i = 0; i < part.size(); i++) {
                statement.setString(i + 1, part.get(i).name);
            }
            try (ResultSet keys = statement.executeQuery()) {
                for (int i = 0; keys.next(); i++) {
                    part.get(i).id = keys.getLong(1);
                }
            }
        }
    }

    @Override
    final void insertHeroes(List<Hero> heroes) throws SQLException {
        for (int from = 0; from < heroes.size(); from += ROWS) {
            List<Hero> part = heroes.subList(from, Math.min(heroes.size(), from + ROWS));
            PreparedStatement statement =
                    prepare(insert("INSERT INTO hero (name, age, team_id) VALUES ", "(?, ?, ?)", part.size()));
            int index = 1;
            for (Hero hero : part) {
                statement.setString(index, hero.name);
                setAge(statement, index + 1, hero);
                statement.setLong(index + 2, hero.teamId);
                index += 3;
            }
            try (ResultSet keys = statement.executeQuery()) {
                for (int i = 0; keys.next(); i++) {
                    part.get(i).id = keys.getLong(1);
                }
            }
        }
    }

    private String insert(String head, String row, int rows) {
        return returning(head + row + (", " + row).repeat(rows - 1));
    }

    @Override
    final void updateAges(List<Hero> heroes) throws SQLException {
        update("age", "INTEGER", heroes, BatchStatements::setAge);
    }

    @Override
    final void updateTeams(List<Hero> heroes) throws SQLException {
        update("team_id", "BIGINT", heroes, (statement, index, hero) -> statement.setLong(index, hero.teamId));
    }

    private void update(String column, String type, List<Hero> heroes, Setter setter) throws SQLException {
        for (int from = 0; from < heroes.size(); from += updatedRows()) {
            List<Hero> part = heroes.subList(from, Math.min(heroes.size(), from + updatedRows()));
            PreparedStatement statement = prepare(update(column, type, part.size()));
            int index = 1;
            for (Hero hero : part) {
                statement.setLong(index, hero.id);
                setter.set(statement, index + 1, hero);
                index += 2;
            }
            statement.executeUpdate();
        }
    }

    /** Rows of one UPDATE. */
    abstract int updatedRows();

    /** An UPDATE of many heroes, whose parameters are keys and values in turn. */
    abstract String update(String column, String type, int rows);

    private interface Setter {
        void set(PreparedStatement statement, int index, Hero hero) throws SQLException;
    }

    @Override
    void insertLinks(List<Link> links) throws SQLException {
        links(prepare("INSERT INTO hero_tag (hero_id, tag_id) VALUES (?, ?)"), links);
    }

    @Override
    void deleteLinks(List<Link> links) throws SQLException {
        links(prepare("DELETE FROM hero_tag WHERE hero_id = ? AND tag_id = ?"), links);
    }

    private static void links(PreparedStatement statement, List<Link> links) throws SQLException {
        for (Link link : links) {
            setLink(statement, 1, link);
            statement.addBatch();
        }
        statement.executeBatch();
    }

    static void setLink(PreparedStatement statement, int index, Link link) throws SQLException {
        statement.setLong(index, link.hero().id);
        statement.setLong(index + 1, link.tag().id);
    }
}
