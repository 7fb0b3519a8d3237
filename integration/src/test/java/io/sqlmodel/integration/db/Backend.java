package io.sqlmodel.integration.db;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that the suite runs on. Another one is another constant here; tests stay as they are. */
enum Backend {
    /** SQLite in a file of its own for each test. */
    SQLITE(Capability.PERSISTENT, Capability.UPSERT, Capability.UPSERT_BY_CONSTRAINT, Capability.UPDATE_RETURNING) {
        @Override
        String url(Path folder) {
            return "jdbc:sqlite:" + folder.resolve(name() + ".db");
        }
    },
    /** SQLite in memory, one database for each test, shared by its connections. */
    SQLITE_MEMORY(Capability.UPSERT, Capability.UPSERT_BY_CONSTRAINT, Capability.UPDATE_RETURNING) {
        @Override
        String url(Path folder) {
            return "jdbc:sqlite:file:" + fresh() + "?mode=memory&cache=shared";
        }
    },
    /** H2 in memory, one database for each test. */
    H2(Capability.PERSISTENT, Capability.UPDATE_RETURNING) {
        @Override
        String url(Path folder) {
            return "jdbc:h2:mem:" + fresh() + ";DB_CLOSE_DELAY=-1";
        }

        @Override
        void drop(String url) {
            Servers.execute(url, "SHUTDOWN");
        }
    },
    /** A PostgreSQL server, one schema for each test. */
    POSTGRESQL(Capability.PERSISTENT, Capability.UPSERT, Capability.UPSERT_BY_CONSTRAINT, Capability.UPDATE_RETURNING) {
        @Override
        String url(Path folder) {
            String schema = fresh();
            Servers.execute(Servers.postgresql(), "CREATE SCHEMA " + schema);
            return Servers.postgresql() + "&currentSchema=" + schema;
        }

        @Override
        void drop(String url) {
            Servers.execute(url, "DROP SCHEMA " + url.substring(url.lastIndexOf('=') + 1) + " CASCADE");
        }
    },
    /** A MariaDB server, one database for each test. */
    MARIADB(Capability.PERSISTENT, Capability.UPSERT) {
        @Override
        String url(Path folder) {
            String database = fresh();
            Servers.execute(Servers.mariadb(""), "CREATE DATABASE " + database);
            return Servers.mariadb(database);
        }

        @Override
        void drop(String url) {
            Servers.execute(url, "DROP DATABASE " + url.substring(url.lastIndexOf('/') + 1, url.indexOf('?')));
        }

        @Override
        String plain(String url) {
            // So that the tests' own SQL may quote as the standard does.
            return url + "&sessionVariables=sql_mode='ANSI_QUOTES,STRICT_TRANS_TABLES'";
        }
    };

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final ImmutableSet<Capability> capabilities;

    Backend(Capability... capabilities) {
        this.capabilities = ImmutableSet.copyOf(capabilities);
    }

    /** The database that the system property {@code db} names, SQLite in a file if it is absent. */
    static Backend chosen() {
        return valueOf(
                System.getProperty("db", "sqlite").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String fresh() {
        return "test" + NUMBERS.incrementAndGet();
    }

    /** Makes an empty database, and says where it is. */
    abstract String url(Path folder);

    /** Where a test's own SQL finds the same database. */
    String plain(String url) {
        return url;
    }

    /** Removes a database that {@link #url} made. */
    void drop(String url) {}

    boolean can(Capability capability) {
        return capabilities.contains(capability);
    }
}
