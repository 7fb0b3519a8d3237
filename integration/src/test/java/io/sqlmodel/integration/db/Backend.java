package io.sqlmodel.integration.db;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that the suite runs on. Another one is another constant here; tests stay as they are. */
enum Backend {
    /** SQLite in a file of its own for each test. */
    SQLITE {
        @Override
        String url(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("test" + NUMBERS.incrementAndGet() + ".db");
        }

        @Override
        boolean can(Capability capability) {
            return capability == Capability.PERSISTENT;
        }
    },
    /** SQLite in memory, one database for each test, shared by its connections. */
    SQLITE_MEMORY {
        @Override
        String url(Path folder) {
            return "jdbc:sqlite:file:test" + NUMBERS.incrementAndGet() + "?mode=memory&cache=shared";
        }

        @Override
        boolean can(Capability capability) {
            return false;
        }
    };

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    /** The database that the system property {@code db} names, SQLite in a file if it is absent. */
    static Backend chosen() {
        return valueOf(
                System.getProperty("db", "sqlite").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Where an empty database is, or is made on first use. */
    abstract String url(Path folder);

    abstract boolean can(Capability capability);
}
