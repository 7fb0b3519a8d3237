package io.sqlmodel.benchmarks.peers.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What is the same in the databases that run in the process: INSERTs of many rows, and batches of links. */
abstract class BatchStatements extends Statements {
    /** Rows of one INSERT. */
    static final int ROWS = 100;

    BatchStatements(Connection connection) {
        super(connection);
    }

    /** An INSERT that gives the new keys in the order of its rows. */
    abstract String returning(String insert);

    @Override
    void insertTeams(List<TeamRow> teams) throws SQLException {
        for (int from = 0; from < teams.size(); from += ROWS) {
            List<TeamRow> part = teams.subList(from, Math.min(teams.size(), from + ROWS));
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
    void insertHeroes(List<HeroRow> heroes) throws SQLException {
        for (int from = 0; from < heroes.size(); from += ROWS) {
            List<HeroRow> part = heroes.subList(from, Math.min(heroes.size(), from + ROWS));
            PreparedStatement statement =
                    prepare(insert("INSERT INTO hero (name, age, team_id) VALUES ", "(?, ?, ?)", part.size()));
            int index = 1;
            for (HeroRow hero : part) {
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
    void insertLinks(Keys heroes, Keys tags) throws SQLException {
        links(prepare("INSERT INTO hero_tag (hero_id, tag_id) VALUES (?, ?)"), heroes, tags);
    }

    @Override
    void deleteLinks(Keys heroes, Keys tags) throws SQLException {
        links(prepare("DELETE FROM hero_tag WHERE hero_id = ? AND tag_id = ?"), heroes, tags);
    }

    private static void links(PreparedStatement statement, Keys heroes, Keys tags) throws SQLException {
        for (int i = 0; i < heroes.size(); i++) {
            statement.setLong(1, heroes.get(i));
            statement.setLong(2, tags.get(i));
            statement.addBatch();
        }
        statement.executeBatch();
    }
}
