package io.sqlmodel.engine;

import io.sqlmodel.compile.Binder;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.Dialects;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens databases for tests that need no sessions. */
public final class TestDatabase {
    static final String MEMORY = "jdbc:sqlite::memory:";

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

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

    /** With so many connections at most, which are not waited for for long. */
    public static Database open(String url, int poolSize) {
        return Database.open(options(url, poolSize));
    }

    /** With one connection, which may be waited for for long. */
    static Database patient(String url) {
        return Database.open(options(url, 1, null, false, LONG, TransactionOptions.DEFAULT));
    }

    static Database over(DataSource source) {
        return Database.open(options(MEMORY, 10, source, false, SHORT, TransactionOptions.DEFAULT));
    }

    static Database showingValues() {
        return Database.open(options(MEMORY, 10, null, true, SHORT, TransactionOptions.DEFAULT));
    }

    /** With one connection, and rules for transactions that say none. */
    static Database running(String url, TransactionOptions usual, @Nullable DataSource source) {
        return Database.open(options(url, 1, source, false, LONG, usual));
    }

    static DatabaseOptions options(String url, int poolSize) {
        return options(url, poolSize, null, false, SHORT, TransactionOptions.DEFAULT);
    }

    /** With a dialect of its own. */
    static Database speaking(Dialect dialect, String url) {
        return Database.open(options(dialect, url, 1, null, false, SHORT, TransactionOptions.DEFAULT));
    }

    private static DatabaseOptions options(
            String url,
            int poolSize,
            @Nullable DataSource source,
            boolean logParameters,
            Duration timeout,
            TransactionOptions transactions) {
        return options(Dialects.of(url).orElseThrow(), url, poolSize, source, logParameters, timeout, transactions);
    }

    private static DatabaseOptions options(
            Dialect dialect,
            String url,
            int poolSize,
            @Nullable DataSource source,
            boolean logParameters,
            Duration timeout,
            TransactionOptions transactions) {
        return new DatabaseOptions(
                url,
                dialect,
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
                transactions,
                List.of());
    }

    /** Executes statements and commits. */
    public static void execute(Database database, String... statements) {
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
