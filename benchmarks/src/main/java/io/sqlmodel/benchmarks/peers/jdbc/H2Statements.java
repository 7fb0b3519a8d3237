package io.sqlmodel.benchmarks.peers.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** H2 takes keys as an array, updates by merging rows, and gives the keys of new rows from a table of them. */
final class H2Statements extends BatchStatements {
    H2Statements(Connection connection) {
        super(connection);
    }

    @Override
    String in(String column) {
        return column + " = ANY(?)";
    }

    @Override
    void setKeys(PreparedStatement statement, Keys keys) throws SQLException {
        Long[] boxed = new Long[keys.size()];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = keys.get(i);
        }
        statement.setObject(1, boxed);
    }

    /** H2 looks each key up that is within IN, however the keys are found. */
    @Override
    String linksOfAllHeroes() {
        return "SELECT hero_id, tag_id FROM hero JOIN hero_tag ON hero_id = hero.id";
    }

    @Override
    void updateAges(List<HeroRow> heroes) throws SQLException {
        merge("age", "INTEGER", heroes, BatchStatements::setAge);
    }

    @Override
    void updateTeams(List<HeroRow> heroes) throws SQLException {
        merge("team_id", "BIGINT", heroes, (statement, index, hero) -> statement.setLong(index, hero.teamId));
    }

    /** A MERGE of many rows takes half the time of a batch of UPDATEs. */
    private void merge(String column, String type, List<HeroRow> heroes, Setter setter) throws SQLException {
        for (int from = 0; from < heroes.size(); from += ROWS) {
            List<HeroRow> part = heroes.subList(from, Math.min(heroes.size(), from + ROWS));
            PreparedStatement statement = prepare("MERGE INTO hero USING (VALUES (CAST(? AS BIGINT), CAST(? AS " + type
                    + "))" + ", (?, ?)".repeat(part.size() - 1)
                    + ") v (id, x) ON hero.id = v.id WHEN MATCHED THEN UPDATE SET " + column + " = v.x");
            int index = 1;
            for (HeroRow hero : part) {
                statement.setLong(index, hero.id);
                setter.set(statement, index + 1, hero);
                index += 2;
            }
            statement.executeUpdate();
        }
    }

    private interface Setter {
        void set(PreparedStatement statement, int index, HeroRow hero) throws SQLException;
    }

    @Override
    String returning(String insert) {
        return "SELECT id FROM FINAL TABLE (" + insert + ")";
    }
}
