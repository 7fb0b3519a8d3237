package io.sqlmodel.engine;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.dialect.Dialects;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens databases for the tests of this package. */
final class TestDatabase {
    static final String MEMORY = "jdbc:sqlite::memory:";

    private TestDatabase() {}

    static Database memory() {
        return open(MEMORY, 10);
    }

    static Database file(Path folder) {
        return open(url(folder), 10);
    }

    static String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("test.db") + "?busy_timeout=100";
    }

    static Database open(String url, int poolSize) {
        return Database.open(options(url, poolSize, null, false));
    }

    /** With one connection, which may be waited for for long. */
    static Database patient(String url) {
        return Database.open(options(url, 1, null, false, Duration.ofSeconds(20)));
    }

    static Database over(DataSource source) {
        return Database.open(options(MEMORY, 10, source, false));
    }

    static Database showingValues() {
        return Database.open(options(MEMORY, 10, null, true));
    }

    static DatabaseOptions options(String url, int poolSize) {
        return options(url, poolSize, null, false);
    }

    private static DatabaseOptions options(
            String url, int poolSize, @Nullable DataSource source, boolean logParameters) {
        return options(url, poolSize, source, logParameters, Duration.ofMillis(300));
    }

    private static DatabaseOptions options(
            String url, int poolSize, @Nullable DataSource source, boolean logParameters, Duration timeout) {
        return new DatabaseOptions(
                url,
                Dialects.of(url).orElseThrow(),
                null,
                null,
                Map.of(),
                source,
                poolSize,
                timeout,
                4,
                0,
                false,
                logParameters,
                false,
                TransactionOptions.DEFAULT,
                List.of());
    }

    /** Executes statements and commits. */
    static void execute(Database database, String... statements) {
        try (DatabaseConnection connection = database.connect(false)) {
            for (String sql : statements) {
                connection.update(sql, Binder.NONE);
            }
            connection.commit();
        }
    }

    static void useWal(Database database) {
        try (DatabaseConnection connection = database.connect(false)) {
            connection.configure("PRAGMA journal_mode = WAL");
        }
    }

    /** A query of one column. */
    static List<String> strings(DatabaseConnection connection, String sql) {
        return connection.query(sql, Binder.NONE, (rows, in) -> {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(String.valueOf(rows.getString(1)));
            }
            return all;
        });
    }

    static List<String> strings(Database database, String sql) {
        try (DatabaseConnection connection = database.connect(false)) {
            return strings(connection, sql);
        }
    }
}
