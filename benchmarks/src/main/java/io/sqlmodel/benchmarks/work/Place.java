package io.sqlmodel.benchmarks.work;

import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * Where a peer finds its database. It makes its own pool for the URL, as its documentation advises (HikariCP where it leaves the
 * choice, with few connections), and lets {@link #watched} see it before it uses it.
 *
 * @param db which database
 * @param url the JDBC URL, with user and all settings
 * @param watch what counts statements in a check, or gives the pool back as it is when time is taken
 */
public record Place(Db db, String url, UnaryOperator<DataSource> watch) {
    /**
     * A place where nobody counts.
     *
     * @param db which database
     * @param url the JDBC URL
     * @return the place
     */
    public static Place of(Db db, String url) {
        return new Place(db, url, UnaryOperator.identity());
    }

    /**
     * What the peer is to use instead of its pool. Unwrapping the connections would go round the count.
     *
     * @param pool the peer's pool
     * @return the same, or one that counts and delegates
     */
    public DataSource watched(DataSource pool) {
        return watch.apply(pool);
    }
}
