package io.sqlmodel.benchmarks.peers;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.sqlmodel.benchmarks.work.Place;

/** The pool of those libraries whose documentation leaves the choice to their users. */
public final class Pools {
    private static final int CONNECTIONS = 2;

    private Pools() {}

    /**
     * Opens a pool.
     *
     * @param place the database
     * @return HikariCP with few connections, not watched
     */
    public static HikariDataSource open(Place place) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(place.url());
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
