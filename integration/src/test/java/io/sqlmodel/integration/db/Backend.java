package io.sqlmodel.integration.db;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that the suite runs on. Another one is another constant here; tests stay as they are. */
enum Backend {
    /** SQLite in a file of its own for each test. */
    SQLITE(Capability.PERSISTENT) {
        @Override
        String url(Path folder) {
            return "jdbc:sqlite:" + folder.resolve("test" + NUMBERS.incrementAndGet() + ".db");
        }
    },
    /** SQLite in memory, one database for each test, shared by its connections. */
    SQLITE_MEMORY {
        @Override
        String url(Path folder) {
            return "jdbc:sqlite:file:test" + NUMBERS.incrementAndGet() + "?mode=memory&cache=shared";
        }
    };

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private final Set<Capability> capabilities;

    Backend(Capability... capabilities) {
        this.capabilities = Set.of(capabilities);
    }

    /** The database that the system property {@code db} names, SQLite in a file if it is absent. */
    static Backend chosen() {
        return valueOf(
                System.getProperty("db", "sqlite").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Where an empty database is, or is made on first use. */
    abstract String url(Path folder);

    boolean can(Capability capability) {
        return capabilities.contains(capability);
    }
}
