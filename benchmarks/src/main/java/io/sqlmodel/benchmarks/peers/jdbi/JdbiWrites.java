package io.sqlmodel.benchmarks.peers.jdbi;

import io.sqlmodel.benchmarks.peers.plain.Changes;
import io.sqlmodel.benchmarks.peers.plain.Hero;
import io.sqlmodel.benchmarks.peers.plain.Link;
import io.sqlmodel.benchmarks.peers.plain.Team;
import io.sqlmodel.benchmarks.work.Db;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultBearing;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** The statements that write: a batch each, bound by position, or one statement for a list of keys. */
final class JdbiWrites {
    /** Rows of one INSERT. */
    private static final int ROWS = 100;

    private final Db db;
    private final JdbiReads reads;

    JdbiWrites(Db db, JdbiReads reads) {
        this.db = db;
        this.reads = reads;
    }

    void insertTeams(Handle handle, List<Team> teams) {
        insert(
                handle,
                "INSERT INTO team (name) VALUES ",
                1,
                teams,
                (team, row, column) -> row.bind(column, team.name),
                (team, id) -> team.id = id);
    }

    void insertHeroes(Handle handle, List<Hero> heroes) {
        insert(
                handle,
                "INSERT INTO hero (name, age, team_id) VALUES ",
                3,
                heroes,
                (hero, row, column) ->
                        row.bind(column, hero.name).bind(column + 1, hero.age).bind(column + 2, hero.teamId),
                (hero, id) -> hero.id = id);
    }

    /** Binds an object to the parameters from a position on. */
    @FunctionalInterface
    private interface Binder<T> {
        void bind(T object, SqlStatement<?> statement, int position);
    }

    /** A batch gives the keys of its rows, but not with SQLite's driver, where a statement of many rows does. */
    private <T> void insert(
            Handle handle, String insert, int columns, List<T> objects, Binder<T> binder, ObjLongConsumer<T> key) {
        String row = "(?" + ", ?".repeat(columns - 1) + ")";
        if (db != Db.SQLITE) {
            PreparedBatch batch = handle.prepareBatch(insert + row);
            for (T object : objects) {
                binder.bind(object, batch, 0);
                batch.add();
            }
            give(batch.executePreparedBatch("id"), objects, key);
            return;
        }
        for (int from = 0; from < objects.size(); from += ROWS) {
            List<T> part = objects.subList(from, Math.min(objects.size(), from + ROWS));
            Query query = handle.createQuery(insert + row + (", " + row).repeat(part.size() - 1) + " RETURNING id");
            for (int i = 0; i < part.size(); i++) {
                binder.bind(part.get(i), query, i * columns);
            }
            give(query, part, key);
        }
    }

    private static <T> void give(ResultBearing result, List<T> objects, ObjLongConsumer<T> key) {
        List<Long> keys = result.map((rows, context) -> rows.getLong(1)).list();
        for (int i = 0; i < keys.size(); i++) {
            key.accept(objects.get(i), keys.get(i));
        }
    }

    void updateAges(Handle handle, List<Hero> heroes) {
        PreparedBatch batch = handle.prepareBatch("UPDATE hero SET age = ? WHERE id = ?");
        heroes.forEach(hero -> batch.bind(0, hero.age).bind(1, hero.id).add());
        batch.execute();
    }

    private void updateTeams(Handle handle, List<Hero> heroes) {
        PreparedBatch batch = handle.prepareBatch("UPDATE hero SET team_id = ? WHERE id = ?");
        heroes.forEach(hero -> batch.bind(0, hero.teamId).bind(1, hero.id).add());
        batch.execute();
    }

    private void insertLinks(Handle handle, List<Link> links) {
        links(handle, "INSERT INTO hero_tag (hero_id, tag_id) VALUES (?, ?)", links);
    }

    private void deleteLinks(Handle handle, List<Link> links) {
        links(handle, "DELETE FROM hero_tag WHERE hero_id = ? AND tag_id = ?", links);
    }

    private static void links(Handle handle, String sql, List<Link> links) {
        PreparedBatch batch = handle.prepareBatch(sql);
        links.forEach(
                link -> batch.bind(0, link.hero().id).bind(1, link.tag().id).add());
        batch.execute();
    }

    /** The heroes and their links. */
    private void deleteHeroes(Handle handle, List<Hero> heroes) {
        List<Long> keys = heroes.stream().map(hero -> hero.id).toList();
        delete(handle, "DELETE FROM hero_tag WHERE hero_id ", keys);
        delete(handle, "DELETE FROM hero WHERE id ", keys);
    }

    void write(Handle handle, Changes changes) {
        deleteLinks(handle, changes.unlinked);
        deleteHeroes(handle, changes.deleted);
        updateAges(handle, changes.aged);
        updateTeams(handle, changes.moved);
        insertHeroes(handle, changes.inserted);
        insertLinks(handle, changes.linked);
    }

    void deleteTeams(Handle handle, Iterable<Team> teams) {
        List<Hero> heroes = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        for (Team team : teams) {
            heroes.addAll(team.heroes);
            keys.add(team.id);
        }
        deleteHeroes(handle, heroes);
        delete(handle, "DELETE FROM team WHERE id ", keys);
    }

    private void delete(Handle handle, String sql, List<Long> keys) {
        reads.bind(handle.createUpdate(sql + reads.among("keys")), "keys", keys).execute();
    }
}
