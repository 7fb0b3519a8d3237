package io.sqlmodel.integration.async;

import static io.sqlmodel.SqlModel.count;
import static io.sqlmodel.SqlModel.text;

import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Query;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Statements that nobody waits for the end of. */
final class Slow {
    /** By this the statement is found among those that a server executes. */
    static final String MARK = "a.id + b.id + c.id + d.id + e.id + f.id = -1";

    private static final String TABLES =
            " FROM async_team a, async_team b, async_team c, async_team d, async_team e, async_team f";

    /** Takes hours before it has a row. */
    static final Query<Long> QUERY =
            text("SELECT COUNT(*)" + TABLES + " WHERE " + MARK).columns(count());

    private Slow() {}

    /** Saves the rows of which the statements make many. */
    static void prepare(TestDatabase db) {
        db.save(IntStream.range(0, 200)
                .mapToObj(i -> (Object) new Team().name("team " + i))
                .toArray());
    }

    /** Waits until something is so. */
    static void until(BooleanSupplier state) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!state.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so in time");
            }
            pause(5);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
