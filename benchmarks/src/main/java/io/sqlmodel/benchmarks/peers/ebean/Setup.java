package io.sqlmodel.benchmarks.peers.ebean;

import io.ebean.Database;
import io.ebean.DatabaseFactory;
import io.ebean.annotation.PersistBatch;
import io.ebean.config.DatabaseConfig;
import io.ebean.datasource.DataSourcePool;
import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Place;
import java.util.List;

/** Opens a database: Ebean's own pool, which keeps prepared statements, and batches as large as the work. */
final class Setup {
    /** For lazy loads; 10 if not set. More than this in one IN is slower. */
    private static final int LAZY_BATCH = 100;

    /** Rows of one JDBC batch; 20 if not set. */
    private static final int PERSIST_BATCH = 1000;

    private Setup() {}

    static Database database(Place place, DataSourcePool pool) {
        DatabaseConfig config = new DatabaseConfig();
        config.setName("peer");
        config.setRegister(false);
        config.setDefaultServer(false);
        config.setLoadModuleInfo(false);
        config.setClasses(List.of(Team.class, Hero.class, Tag.class, Category.class));
        config.setDataSource(place.watched(pool));
        config.setDisableL2Cache(true);
        config.setLazyLoadBatchSize(LAZY_BATCH);
        config.setPersistBatchSize(PERSIST_BATCH);
        if (place.db() == Db.SQLITE) {
            // Its driver does not give the keys of a batch.
            config.setPersistBatch(PersistBatch.NONE);
            config.setPersistBatchOnCascade(PersistBatch.NONE);
        }
        return DatabaseFactory.create(config);
    }
}
