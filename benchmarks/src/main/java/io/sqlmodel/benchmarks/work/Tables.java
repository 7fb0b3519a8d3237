package io.sqlmodel.benchmarks.work;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the tables, fills them, and puts back what an operation has changed; on a connection of its own, never timed. */
public final class Tables implements AutoCloseable {
    private static final long FIRST_VICTIM = Sample.VICTIMS + 1;
    private static final long LAST_VICTIM = Sample.VICTIMS + Sample.VICTIM_TEAMS;

    private final Db db;
    private final Connection connection;

    /**
     * Opens a connection.
     *
     * @param place where
     * @throws SQLException if nothing answers
     */
    public Tables(Place place) throws SQLException {
        db = place.db();
        connection = DriverManager.getConnection(place.url());
        connection.setAutoCommit(false);
        if (db == Db.POSTGRESQL) {
            // Foreign keys of rows that are put back need no check, which would take longer than what is timed.
            execute(List.of("SET session_replication_role = replica"));
            connection.commit();
        }
    }

    /**
     * Makes new tables in place of those that are there, and fills them with {@link Sample}.
     *
     * @param teams how many teams, each with {@link Sample#HEROES} heroes
     * @param links whether there are also tags, links and categories
     * @throws SQLException if the database refuses
     */
    public void create(int teams, boolean links) throws SQLException {
        execute(Ddl.drop(db));
        execute(Ddl.create(db));
        teams(1, teams);
        heroes(1, teams * (long) Sample.HEROES);
        if (links) {
            tags();
            links(1, teams * (long) Sample.HEROES);
            categories();
            keep();
        }
        connection.commit();
        settle();
    }

    /** Copies the rows that operations change or delete, and adds those that are there to be deleted. */
    private void keep() throws SQLException {
        long heroes = Sample.VICTIM_TEAMS * (long) Sample.HEROES;
        teams(FIRST_VICTIM, LAST_VICTIM);
        heroes(FIRST_VICTIM, Sample.VICTIMS + heroes);
        links(FIRST_VICTIM, Sample.VICTIMS + heroes);
        String some = " BETWEEN 1 AND " + Sample.MIXED_TEAMS + " OR %s > " + Sample.VICTIMS;
        execute(List.of(
                "CREATE TABLE kept_team AS SELECT * FROM team WHERE id" + some.formatted("id"),
                "CREATE TABLE kept_hero AS SELECT * FROM hero WHERE team_id" + some.formatted("team_id"),
                "CREATE TABLE kept_hero_tag AS SELECT * FROM hero_tag WHERE hero_id IN (SELECT id FROM kept_hero)",
                "CREATE UNIQUE INDEX kept_hero_key ON kept_hero (id)",
                "CREATE UNIQUE INDEX kept_hero_tag_key ON kept_hero_tag (hero_id, tag_id)"));
        deleteTeams(FIRST_VICTIM, LAST_VICTIM);
    }

    /**
     * Puts everything in place for the next operation, whether or not one took place before.
     *
     * @param work what is done next
     * @throws SQLException if the database refuses
     */
    public void prepare(Work work) throws SQLException {
        switch (work) {
            case INSERT ->
                execute(List.of(
                        "DELETE FROM hero WHERE id > " + Sample.NEW, "DELETE FROM team WHERE id > " + Sample.NEW));
            case DELETE -> putBack(FIRST_VICTIM, LAST_VICTIM);
            case MIXED -> putBackMixed();
            case GET -> {
                // Reads another row each time.
            }
            default -> touch();
        }
        connection.commit();
        if (db == Db.POSTGRESQL && (work == Work.INSERT || work == Work.DELETE)) {
            // Each foreign key that is checked looks through the few rows of this table, and through those that are
            // gone.
            alone(List.of("VACUUM team"));
        }
    }

    /** H2 gives the rows of the last time if the same query comes again and no row of its tables was written since. */
    private void touch() throws SQLException {
        if (db == Db.H2) {
            execute(List.of(
                    "UPDATE team SET name = 'Team' WHERE id = 1",
                    "UPDATE team SET name = 'Team 1' WHERE id = 1",
                    "UPDATE hero SET name = 'Hero' WHERE id = 1",
                    "UPDATE hero SET name = 'Hero 1' WHERE id = 1",
                    "UPDATE tag SET label = 'Tag' WHERE id = 1",
                    "UPDATE tag SET label = 'Tag 1' WHERE id = 1",
                    "UPDATE hero_tag SET tag_id = " + Sample.otherTag(1) + " WHERE hero_id = 1 AND tag_id = "
                            + Sample.firstTag(1),
                    "UPDATE hero_tag SET tag_id = " + Sample.firstTag(1) + " WHERE hero_id = 1 AND tag_id = "
                            + Sample.otherTag(1),
                    "UPDATE category SET name = 'Category' WHERE id = 1",
                    "UPDATE category SET name = 'Category 1' WHERE id = 1"));
        }
    }

    /** Lets the database finish what filling it has begun, so that the first peer finds it as the last one does. */
    private void settle() throws SQLException {
        if (db == Db.POSTGRESQL) {
            alone(List.of("VACUUM ANALYZE", "CHECKPOINT"));
        } else {
            tidy();
        }
    }

    /**
     * Removes what deleted rows left behind, and lets the database learn how many rows there are.
     *
     * @throws SQLException if the database refuses
     */
    public void tidy() throws SQLException {
        if (db == Db.POSTGRESQL) {
            alone(List.of("VACUUM ANALYZE team, hero, tag, hero_tag, category"));
        } else {
            execute(List.of("ANALYZE"));
            connection.commit();
        }
    }

    /** Outside of transactions. */
    private void alone(List<String> statements) throws SQLException {
        connection.setAutoCommit(true);
        execute(statements);
        connection.setAutoCommit(false);
    }

    /**
     * All rows, in one order; keys made by the database are shown as "new", and rows that refer to them by names.
     *
     * @return a line each
     * @throws SQLException if the database refuses
     */
    public List<String> contents() throws SQLException {
        String id = "CASE WHEN %s.id > " + Sample.NEW + " THEN 'new' ELSE CAST(%<s.id AS VARCHAR(20)) END";
        List<String> rows = new ArrayList<>();
        rows.addAll(rows("row of team", "SELECT " + id.formatted("team") + ", name FROM team"));
        rows.addAll(rows(
                "row of hero",
                "SELECT " + id.formatted("hero") + ", hero.name, age, team.name FROM hero"
                        + " LEFT JOIN team ON team.id = team_id"));
        rows.addAll(rows("row of tag", "SELECT id, label FROM tag"));
        rows.addAll(rows("row of hero_tag", "SELECT name, tag_id FROM hero_tag JOIN hero ON hero.id = hero_id"));
        rows.addAll(rows("row of category", "SELECT id, name, parent_id FROM category"));
        connection.commit();
        return rows;
    }

    private List<String> rows(String head, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                StringBuilder row = new StringBuilder(head);
                for (int i = 1; i <= columns; i++) {
                    row.append(' ').append(found.getString(i));
                }
                rows.add(row.toString());
            }
            rows.sort(null);
            return rows;
        }
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void putBack(long first, long last) throws SQLException {
        deleteTeams(first, last);
        String teams = between(first, last);
        execute(List.of(
                "INSERT INTO team SELECT * FROM kept_team WHERE id " + teams,
                "INSERT INTO hero SELECT * FROM kept_hero WHERE team_id " + teams,
                "INSERT INTO hero_tag SELECT * FROM kept_hero_tag"
                        + " WHERE hero_id IN (SELECT id FROM kept_hero WHERE team_id " + teams + ")"));
    }

    /**
     * Only what the operation has changed: rows that are gone, and not yet cleared up, would slow the next one down, and putting back
     * is to take little of the time that a process has.
     */
    private void putBackMixed() throws SQLException {
        String mixed = " <= " + Sample.MIXED_TEAMS * Sample.HEROES;
        execute(
                List.of(
                        "DELETE FROM hero_tag WHERE hero_id > " + Sample.NEW,
                        "DELETE FROM hero WHERE id > " + Sample.NEW,
                        "UPDATE hero SET age = (SELECT age FROM kept_hero WHERE kept_hero.id = hero.id),"
                                + " team_id = (SELECT team_id FROM kept_hero WHERE kept_hero.id = hero.id)"
                                + " WHERE id" + mixed + " AND (id - 1) % " + Sample.HEROES + " IN ("
                                + Sample.MOVED + ", " + Sample.UPDATED + ", " + Sample.UPDATED_TOO + ")",
                        "INSERT INTO hero SELECT * FROM kept_hero WHERE id" + mixed
                                + " AND NOT EXISTS (SELECT 1 FROM hero WHERE hero.id = kept_hero.id)",
                        "DELETE FROM hero_tag WHERE hero_id" + mixed + " AND NOT EXISTS (SELECT 1 FROM kept_hero_tag"
                                + " WHERE kept_hero_tag.hero_id = hero_tag.hero_id AND kept_hero_tag.tag_id = hero_tag.tag_id)",
                        "INSERT INTO hero_tag SELECT * FROM kept_hero_tag WHERE hero_id" + mixed
                                + " AND NOT EXISTS (SELECT 1 FROM hero_tag"
                                + " WHERE kept_hero_tag.hero_id = hero_tag.hero_id AND kept_hero_tag.tag_id = hero_tag.tag_id)"));
    }

    private static String between(long first, long last) {
        return "BETWEEN " + first + " AND " + last;
    }

    private void deleteTeams(long first, long last) throws SQLException {
        String teams = between(first, last);
        execute(List.of(
                "DELETE FROM hero_tag WHERE hero_id IN (SELECT id FROM hero WHERE team_id " + teams + ")",
                "DELETE FROM hero WHERE team_id " + teams,
                "DELETE FROM team WHERE id " + teams));
    }

    private void teams(long first, long last) throws SQLException {
        try (Batch rows = new Batch("INSERT INTO team (id, name) VALUES (?, ?)")) {
            for (long id = first; id <= last; id++) {
                rows.add(id, "Team " + id);
            }
        }
    }

    private void heroes(long first, long last) throws SQLException {
        try (Batch rows = new Batch("INSERT INTO hero (id, name, age, team_id) VALUES (?, ?, ?, ?)")) {
            for (long id = first; id <= last; id++) {
                rows.add(id, "Hero " + id, Sample.age(id), first + (id - first) / Sample.HEROES);
            }
        }
    }

    private void links(long first, long last) throws SQLException {
        try (Batch rows = new Batch("INSERT INTO hero_tag (hero_id, tag_id) VALUES (?, ?)")) {
            for (long id = first; id <= last; id++) {
                for (int number = 0; number < Sample.TAGS_PER_HERO; number++) {
                    rows.add(id, Sample.tag(id, number));
                }
            }
        }
    }

    private void tags() throws SQLException {
        try (Batch rows = new Batch("INSERT INTO tag (id, label) VALUES (?, ?)")) {
            for (long id = 1; id <= Sample.TAGS; id++) {
                rows.add(id, "Tag " + id);
            }
        }
    }

    private void categories() throws SQLException {
        try (Batch rows = new Batch("INSERT INTO category (id, name, parent_id) VALUES (?, ?, ?)")) {
            for (long id = 1; id <= Sample.CATEGORIES; id++) {
                rows.add(id, "Category " + id, id == 1 ? null : (id - 2) / Sample.CHILDREN + 1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Rows on their way, sent in parts. */
    private final class Batch implements AutoCloseable {
        private static final int ROWS = 1000;

        private final PreparedStatement statement;
        private int waiting;

        Batch(String sql) throws SQLException {
            statement = connection.prepareStatement(sql);
        }

        void add(@Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
            if (++waiting == ROWS) {
                statement.executeBatch();
                waiting = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            if (waiting > 0) {
                statement.executeBatch();
            }
            statement.close();
        }
    }
}
