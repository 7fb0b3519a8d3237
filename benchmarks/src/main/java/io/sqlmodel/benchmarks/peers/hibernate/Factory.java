package io.sqlmodel.benchmarks.peers.hibernate;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Place;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * The settings: entities enhanced at build time; HikariCP without auto-commit, of which Hibernate is told, so that it
 * takes a connection only when it needs one; JDBC batches of ordered statements; lazy collections loaded in batches,
 * larger ones where the keys are one array; pooled sequences where the database has sequences; on PostgreSQL, batches
 * of INSERTs rewritten by the driver.
 */
final class Factory {
    private Factory() {}

    static HikariDataSource pool(Place place) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(place.url() + (place.db() == Db.POSTGRESQL ? "&reWriteBatchedInserts=true" : ""));
        config.setAutoCommit(false);
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    static SessionFactory open(Place place, HikariDataSource pool) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("benchmarks")
                .managedClasses(Team.class, Hero.class, Tag.class, Category.class)
                .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, place.watched(pool))
                .property(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
                .property(AvailableSettings.STATEMENT_BATCH_SIZE, 100)
                .property(AvailableSettings.ORDER_INSERTS, true)
                .property(AvailableSettings.ORDER_UPDATES, true)
                .property(AvailableSettings.DEFAULT_BATCH_FETCH_SIZE, place.db() == Db.POSTGRESQL ? 1000 : 100)
                .property(AvailableSettings.USE_SECOND_LEVEL_CACHE, false)
                .property(AvailableSettings.GENERATE_STATISTICS, false);
        if (place.db() == Db.SQLITE) {
            configuration.mappingFile("io/sqlmodel/benchmarks/peers/hibernate/identity.xml");
        }
        return configuration.createEntityManagerFactory();
    }
}
