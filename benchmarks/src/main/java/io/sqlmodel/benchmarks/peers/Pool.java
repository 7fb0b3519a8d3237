package io.sqlmodel.benchmarks.peers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.ebean.datasource.DataSourceBuilder;
import io.ebean.datasource.DataSourcePool;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Place;
import javax.sql.DataSource;

/**
 * The pool of those libraries whose documentation leaves the choice to their users. HikariCP where the driver or the database keeps
 * prepared statements; for SQLite, where nobody else does, the pool of Ebean, which does. There it takes up to a third of the
 * time off; on H2 it is no faster.
 */
public final class Pool implements AutoCloseable {
    private static final int CONNECTIONS = 2;

    private final DataSource source;
    private final Runnable closing;

    private Pool(DataSource source, Runnable closing) {
        this.source = source;
        this.closing = closing;
    }

    /**
     * Opens a pool.
     *
     * @param place the database, which sees the pool before it is used
     * @return a pool with few connections
     */
    public static Pool open(Place place) {
        if (place.db() == Db.SQLITE) {
            DataSourcePool pool = keepingStatements(place).autoCommit(true).build();
            return new Pool(place.watched(pool), pool::shutdown);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url(place));
        config.setMaximumPoolSize(CONNECTIONS);
        HikariDataSource pool = new HikariDataSource(config);
        return new Pool(place.watched(pool), pool::close);
    }

    /**
     * Ebean's pool, which keeps prepared statements.
     *
     * @param place the database
     * @return to be built; by default without auto-commit, as Ebean wants its connections
     */
    public static DataSourceBuilder keepingStatements(Place place) {
        return DataSourceBuilder.create()
                .name("peer")
                .url(url(place))
                .username("")
                .password("")
                .minConnections(1)
                .maxConnections(CONNECTIONS);
    }

    /** PostgreSQL's driver is to send a batch of INSERTs as few, as libraries advise. It does not where keys are asked for. */
    private static String url(Place place) {
        return place.url() + (place.db() == Db.POSTGRESQL ? "&reWriteBatchedInserts=true" : "");
    }

    /**
     * What libraries take their connections from.
     *
     * @return the pool, as the place wants it to be seen
     */
    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        closing.run();
    }
}
