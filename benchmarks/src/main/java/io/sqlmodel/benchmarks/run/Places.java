package io.sqlmodel.benchmarks.run;

import io.sqlmodel.benchmarks.work.Db;
import io.sqlmodel.benchmarks.work.Place;
import io.sqlmodel.benchmarks.work.Tables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the databases are. Files go to the folder for temporary ones, and go with the process. */
public final class Places {
    /** Tells the processes that are started where the server of the first one is. */
    static final String POSTGRESQL = "benchmarks.postgresql";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private Places() {}

    /**
     * A place for tables: an empty database, but for PostgreSQL, which has one, for one peer at a time.
     *
     * @param db which database
     * @return where nobody counts
     */
    public static Place open(Db db) {
        return Place.of(
                db,
                switch (db) {
                    case H2 -> "jdbc:h2:mem:bench" + NUMBERS.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
                    case SQLITE -> sqlite();
                    case POSTGRESQL -> postgresql();
                });
    }

    /** A place that a process finds again which another one has left: for H2 it is a file. */
    static Place forProcesses(Db db) {
        return db == Db.H2 ? Place.of(db, "jdbc:h2:file:" + folder().resolve("bench")) : open(db);
    }

    private static String sqlite() {
        return "jdbc:sqlite:" + folder().resolve("bench.db")
                + "?journal_mode=WAL&synchronous=OFF&foreign_keys=ON&busy_timeout=5000";
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("benchmarks");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server's URL; the first process starts it. */
    static String postgresql() {
        String url = System.getProperty(POSTGRESQL);
        return url != null ? url : Server.URL;
    }

    /**
     * The server that the tests use as well, which stops with the JVM. It does not force its log to disk, and begins
     * nothing by itself: {@link Tables} vacuums, analyzes and makes checkpoints between the parts of a run, for all
     * peers alike.
     */
    private static final class Server {
        static final String URL = start();

        private static String start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("autovacuum", "off")
                        .setServerConfig("checkpoint_timeout", "1h")
                        .setServerConfig("max_wal_size", "8GB")
                        .start()
                        .getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new IllegalStateException("The PostgreSQL server does not start", e);
            }
        }
    }
}
